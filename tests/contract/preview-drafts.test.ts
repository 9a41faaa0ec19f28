import type { SanityClient } from '@sanity/client';
import { describe, expect, it } from 'vitest';
import { fetchDrafts } from '../../src/content/drafts.ts';
import { readDrafts } from '../../src/preview/read-drafts.ts';
import { visitOf, type Visit } from '../../src/preview/visit.ts';
import { seedFile, statesFile } from '../support/content.ts';
import { clientOf, testLake } from '../support/lake.ts';
import { passOf } from '../support/lake-people.ts';

const send = 'consultation-send-priorities';

/** What is shipped, and somebody who edits it. */
async function shipped() {
  const lake = await testLake({ tokens: [passOf('editor')], seed: [seedFile, statesFile] });
  const officer = clientOf(lake, { token: 'editor', perspective: 'drafts' });
  return { officer, drafts: () => fetchDrafts(officer) };
}

/** A draft of a published document, with fields changed; one changed to `undefined` is left out. */
async function edit(officer: SanityClient, id: string, fields: object): Promise<void> {
  const published = await officer.getDocument(id);
  await officer.createOrReplace({ ...published!, ...fields, _id: `drafts.${id}` });
}

const visiting = (pathname: string) => ({
  pathname,
  session: { by: { kind: 'officer' as const }, until: 0, choice: 'now' as const },
  studio: 'https://studio.example.gov.uk',
  now: new Date('2025-07-21T13:42:00Z'),
  shift: 0,
});

it('readDrafts() reads a draft in place of what is published', async () => {
  const { officer, drafts } = await shipped();
  await edit(officer, send, { title: 'A title in the making' });
  const { consultations, unfinished } = readDrafts(await drafts());
  const titles = consultations.map(({ value }) => value.title);
  expect(titles).toContain('A title in the making');
  expect(titles).toHaveLength(4);
  expect(unfinished).toEqual([]);
});

it('readDrafts() knows a draft with another address by what its published answers are kept under', async () => {
  const { officer, drafts } = await shipped();
  await edit(officer, send, { slug: { _type: 'slug', current: 'send' }, earlierSlugs: ['stray'] });
  const { consultations } = readDrafts(await drafts());
  const earlier = new Map(consultations.map(({ value }) => [value.slug, value.earlierSlugs]));
  expect(earlier.get('send')).toEqual(['send-priorities']);
});

describe('readDrafts() keeps apart what cannot be shown yet', () => {
  it('a draft that lacks a field, and no other', async () => {
    const { officer, drafts } = await shipped();
    await edit(officer, send, { title: undefined });
    const { consultations, pages, unfinished } = readDrafts(await drafts());
    expect(consultations).toHaveLength(3);
    expect(pages).toHaveLength(4);
    expect(unfinished).toEqual([
      {
        type: 'consultation',
        id: send,
        address: '/consultations/send-priorities/',
        title: 'SEND and Alternative Provision priorities',
        faults: [{ path: ['title'], message: 'is missing' }],
      },
    ]);
  });

  it('a draft that was only just begun, under its id', async () => {
    const { officer, drafts } = await shipped();
    await officer.create({ _id: 'drafts.begun', _type: 'consultation' });
    const [begun] = readDrafts(await drafts()).unfinished;
    expect(begun).toMatchObject({ address: '/consultations/begun/', title: 'Untitled' });
    const fields = begun!.faults.map(({ path }) => path[0]);
    expect(fields).toEqual(expect.arrayContaining(['title', 'slug', 'closesOn', 'challenges']));
  });

  it('two of one address, both', async () => {
    const { officer, drafts } = await shipped();
    await edit(officer, 'consultation-library-hours', { slug: { current: 'send-priorities' } });
    const { consultations, unfinished } = readDrafts(await drafts());
    expect(consultations).toHaveLength(2);
    expect(unfinished.map(({ address }) => address)).toEqual(
      Array(2).fill('/consultations/send-priorities/'),
    );
  });

  it('a page', async () => {
    const { officer, drafts } = await shipped();
    await edit(officer, 'page-privacy', { summary: undefined });
    const { pages, unfinished } = readDrafts(await drafts());
    expect(pages).toHaveLength(3);
    expect(unfinished).toMatchObject([{ type: 'page', address: '/privacy/' }]);
  });

  it('everything, where the settings cannot be read', async () => {
    const { officer, drafts } = await shipped();
    await edit(officer, 'settings', { council: undefined });
    const { unfinished } = visitOf(await drafts(), visiting('/privacy/'));
    expect(unfinished).toMatchObject([{ type: 'settings', faults: [{ path: ['council'] }] }]);
  });
});

describe('visitOf() knows where each part of a consultation is written', () => {
  const placeOf = (visit: Visit, written: object, field = ''): string =>
    visit.marksOf(written, field)['data-sanity'] ?? '';
  const visit = async () => {
    const { drafts } = await shipped();
    return visitOf(await drafts(), visiting('/consultations/send-priorities/'));
  };

  it('a field, in its document and its Studio', async () => {
    const seen = await visit();
    expect(placeOf(seen, seen.consultation!, 'title')).toBe(
      `id=${send};type=consultation;path=title;base=https%3A%2F%2Fstudio.example.gov.uk`,
    );
  });

  it('a challenge, a question and a stage by key, and a paragraph by its own', async () => {
    const seen = await visit();
    const { challenges, questionnaire, stages, background } = seen.consultation!;
    const { keys } = await shipped().then(({ drafts }) => drafts());
    const own = keys.find(({ _id }) => _id === send)!;
    const pathOf = (written: object, field: string) =>
      decodeURIComponent(/path=([^;]*)/.exec(placeOf(seen, written, field))![1]!);
    expect(pathOf(challenges[2]!, 'title')).toContain(own.challenges![2]);
    expect(pathOf(questionnaire.questions[1]!, 'text')).toContain(own.questions![1]);
    expect(pathOf(stages[1]!, 'title')).toContain(own.stages![1]);
    expect(pathOf(background, `[_key=="${background[0]!._key}"]`)).toContain(background[0]!._key);
  });

  it('the contact in the settings, where a consultation has none of its own', async () => {
    const seen = await visit();
    expect(placeOf(seen, seen.consultation!.contact, 'phone')).toContain('id=settings');
  });

  it('nothing for what it did not read', async () => {
    const seen = await visit();
    expect(seen.marksOf({}, 'title')).toEqual({});
  });
});
