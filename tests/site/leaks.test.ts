import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { general } from '../../netlify/publishing/failure.ts';
import { createJournal } from '../../netlify/publishing/journal.ts';
import { hide, page, publishAll, showForNow, words } from '../support/hidden.ts';
import { canaries, canary, leakStage, studio } from '../support/leak-stage.ts';
import { filesIn, formsOf, holding, type Places } from '../support/scan.ts';
import { serverOf } from '../support/second-server.ts';
import { saidToStrangers } from '../support/strangers.ts';

const NOW = '2025-07-21T13:42:00Z';
const LATER = '2025-09-01T08:00:00Z';

const stage = await leakStage(NOW);
const planted = canary(); // a secret that somebody publishes, in every form

await stage.officer.create(
  page('page-planted', words.page, Object.values(formsOf(planted)).join(' ')),
);
await showForNow(stage.officer);
const before = await stage.build(NOW);
const names = await hide(stage.officer, '2025-09-01');
const live = await stage.build(NOW);
await publishAll(stage.officer);
const later = await stage.build(LATER);
const failure = {
  ...general(words.failure),
  document: { id: 'x', type: 'page', title: words.failure },
};
await createJournal(stage.pool).failed(failure, { mark: 'broken', mayPass: false });

const server = await serverOf(live.root, stage.variables);
const said = await saidToStrangers(server.url, {
  files: [...(await filesIn(join(live.root, 'dist'))).keys()],
  words: Object.values(words),
});

afterAll(() => server.stop());

const hidden: [what: string, word: string, whenPublic: Places | undefined][] = [
  ['the draft of a published consultation', words.draft, later.places],
  ['a consultation that was never published', words.newConsultation, later.places],
  ['a page that was never published', words.newPage, later.places],
  ['an organisation that was never published', words.newOrganisation, later.places],
  ['an audience version that was never published', words.version, later.places],
  ['the picture of a draft', names.logo, later.places],
  ['the document of a draft', words.document, later.places],
  ['the file of a draft', names.file, later.places],
  ['the draft of the settings', words.settings, later.places],
  ['a consultation in a release', words.release, later.places],
  ['a consultation that was unpublished', words.unpublished, before.places],
  ['a page that was deleted', words.deleted, before.places],
  ['an outcome that comes later', words.outcome, later.places],
  ['what is done about a challenge, with that outcome', words.challengeOutcome, later.places],
  ['an update that comes later', words.update, later.places],
  ['an update that was never published', words.updateDraft, later.places],
  ['results of a consultation that is open again', words.results, later.places],
  ['the name of a release', words.releaseName, undefined],
  ['the file name of a picture or a document', words.fileName, undefined],
  ['what stands in the file of a draft', words.file, undefined],
  ['the note of a preview link', words.previewLink, undefined],
  ['a field that the site does not know', words.unknown, undefined],
  ['why a build failed', words.failure, undefined],
];

const isFrom = (folder: string) => (name: string) => name.startsWith(folder);

describe('what is not public, or not yet', () => {
  it.each(hidden)('%s: not a word is in the build', (_what, word) => {
    expect(holding(live.places, [word])).toEqual([]);
  });

  it.each(hidden.filter(([, , whenPublic]) => whenPublic))(
    '%s: is in all of a build when it is public',
    (_what, word, whenPublic) => {
      const found = holding(whenPublic!, [word]);
      expect(found.some(isFrom('dist/'))).toBe(true);
      expect(found).toContain('.checkback/snapshot.json');
      expect(found).toContain('respond/.checkback/snapshot.json');
    },
  );

  it.each(hidden)('%s: not a word is said to strangers', (_what, word) => {
    expect(holding(said, [word])).toEqual([]);
  });

  it('what stands in the file of a draft: is where it can be fetched when it is public', () => {
    const found = holding(later.places, [words.file]);
    expect(found).toEqual([expect.stringMatching(/^dist\/documents\/\w{12}\/\w+\.pdf$/)]);
  });

  it('why a build failed is said to staff', async () => {
    const headers = { authorization: 'Bearer editor', origin: studio };
    const answered = await fetch(`${server.url}/staff/publishing`, { headers });
    expect(await answered.text()).toContain(words.failure);
  });
});

describe('what is public', () => {
  it('is found in pages and in functions, and so would be what is not', () => {
    expect(holding(live.places, [words.page])).toEqual(
      expect.arrayContaining([
        `dist/${words.page}/index.html`,
        '.checkback/snapshot.json',
        'respond/.checkback/snapshot.json',
      ]),
    );
    expect(holding(said, [words.page]).length).toBeGreaterThan(0);
  });

  it.each(Object.entries(formsOf(planted)))('is found in the form %s', (_name, form) => {
    expect(holding(live.places, [form])).toContain('.checkback/snapshot.json');
  });
});

describe('a secret', () => {
  it.each(Object.entries(canaries))('%s is in no form in the build', (_name, secret) => {
    const forms = Object.values(formsOf(secret));
    for (const { places } of [before, live, later]) expect(holding(places, forms)).toEqual([]);
  });

  it.each(Object.entries(canaries))('%s is said to no stranger, and in no log', (_name, secret) => {
    const forms = Object.values(formsOf(secret));
    expect(holding(said, forms)).toEqual([]);
    expect(forms.filter((form) => server.said().includes(form))).toEqual([]);
  });
});
