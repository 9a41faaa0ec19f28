import { randomBytes } from 'node:crypto';
import type { SanityClient } from '@sanity/client';
import sharp from 'sharp';
import { withoutChecksum, type PublishedResults } from '../../src/domain/published-results.ts';
import { uploadDocument } from './hidden-document.ts';
import { without } from './lake-shelf.ts';
import { documentOf, resultsFor, sealed } from './published.ts';
import { willNot } from './outcome.ts';
import { fixedConsultation } from './results-seed.ts';
import { original } from './shipped.ts';

/** A word that is nowhere else, and could be part of an address. */
const marker = (): string => `q${randomBytes(10).toString('hex')}z`;

export const words = {
  page: marker(), // published, for comparison
  draft: marker(),
  newConsultation: marker(),
  newPage: marker(),
  newOrganisation: marker(),
  settings: marker(),
  release: marker(),
  releaseName: marker(),
  unpublished: marker(),
  deleted: marker(),
  fileName: marker(),
  document: marker(),
  file: marker(),
  previewLink: marker(),
  outcome: marker(),
  challengeOutcome: marker(),
  update: marker(),
  updateDraft: marker(),
  version: marker(),
  results: marker(),
  unknown: marker(),
  failure: marker(),
};

const span = (text: string) => ({ _type: 'span', _key: 's', text, marks: [] });
const block = (text: string) => [
  { _type: 'block', _key: 'b', style: 'normal', markDefs: [], children: [span(text)] },
];
const slug = (current: string) => ({ _type: 'slug', current });

export const page = (id: string, word: string, body = word) => ({
  ...{ _id: id, _type: 'page', title: word, slug: slug(word), summary: word, body: block(body) },
});

const shipped = without(original, ['_rev', '_createdAt', '_updatedAt']);

/** The consultation that we ship, with the word in much of what it says. */
const consultation = (id: string, word: string, more = {}) => ({
  ...{ ...shipped, _id: id, _type: 'consultation', title: word, shortTitle: word, summary: word },
  ...{ slug: slug(word), background: block(word), decided: block(word), ...more },
});

/** Public now, and not for long. */
export async function showForNow(client: SanityClient): Promise<void> {
  await client.create(consultation('consultation-gone', words.unpublished));
  await client.create(page('page-gone', words.deleted));
}

const act = (client: SanityClient, does: 'publish' | 'unpublish', publishedId: string) =>
  client.action({
    actionType: `sanity.action.document.${does}`,
    ...{ draftId: `drafts.${publishedId}`, publishedId },
  });

/** Names of what was uploaded, as the site would have them. */
export interface Names {
  logo: string;
  file: string;
}

/** Everything that the public may not see, or not yet. */
export async function hide(client: SanityClient, later: string): Promise<Names> {
  await act(client, 'unpublish', 'consultation-gone');
  await client.delete('page-gone');
  const file = await writeDrafts(client);
  await writeRelease(client);
  await client.create(documentOf(await results(words.results)));
  await client.create(update('update-later', words.update, later));
  await client.create({ _id: 'previewLink.one', _type: 'previewLink', note: words.previewLink });
  await client.patch('consultation-mobile-library').set({ internal: words.unknown }).commit();
  await client
    .patch('consultation-park-play-area')
    .set({ outcome: { publishedOn: later, summary: block(words.outcome) } })
    .set(
      Object.fromEntries(
        [0, 1, 2].map((index) => [`challenges[${index}].outcome`, willNot(words.challengeOutcome)]),
      ),
    )
    .commit();
  return { logo: await drawLogo(client), file };
}

/** Published results of a consultation that people can answer, as if its closing date had been moved. */
async function results(word: string): Promise<PublishedResults> {
  const chosen = { 'work-on-first': { chosen: ['communication'] } };
  const made = resultsFor(await fixedConsultation('send-priorities'), [[60, chosen]]);
  const [question] = made.questions;
  return sealed({ ...withoutChecksum(made), questions: [{ ...question!, text: word }] });
}

const update = (id: string, word: string, publishedOn: string) => ({
  ...{ _id: id, _type: 'update', title: word, body: block(word), publishedOn },
  consultation: { _type: 'reference', _ref: original._id },
});

async function writeDrafts(client: SanityClient): Promise<string> {
  const same = { slug: original['slug'] };
  const partners = [{ _type: 'reference', _key: 'o', _ref: 'organisation-new', _weak: true }];
  await client.create(consultation(`drafts.${original._id}`, words.draft, same));
  const { document, name } = await uploadDocument(client, words);
  const more = { partners, documents: [document] };
  await client.create(consultation('drafts.consultation-new', words.newConsultation, more));
  await client.create(page('drafts.page-new', words.newPage));
  await client.create(welsh(words.version));
  await client.create(update('drafts.update-new', words.updateDraft, '2025-07-21'));
  const settings = await client.getDocument('settings');
  await client.create({ ...settings!, _id: 'drafts.settings', siteName: words.settings });
  return name;
}

/** A version that is still being written, of a consultation that is public. */
const welsh = (word: string) => ({
  ...{ _id: 'drafts.version-new', _type: 'audienceVersion', kind: 'language' },
  language: { name: word, tag: 'cy', direction: 'ltr' },
  consultation: { _type: 'reference', _ref: original._id },
  ...{ title: word, heading: word, summary: word, introduction: block(word) },
  words: [{ _type: 'wording', _key: 'a', key: 'challenges.communication', text: word }],
});

/** An organisation that is a draft, with a logo of one colour. */
async function drawLogo(client: SanityClient): Promise<string> {
  const background = `#${randomBytes(3).toString('hex')}`;
  const create = { width: 320, height: 100, channels: 3 as const, background };
  const bytes = await sharp({ create }).png().toBuffer();
  const { _id } = await client.assets.upload('image', bytes, { filename: words.fileName });
  const logo = {
    _type: 'logo',
    alt: words.newOrganisation,
    asset: { _type: 'reference', _ref: _id },
  };
  const name = words.newOrganisation;
  await client.create({
    ...{ _id: 'drafts.organisation-new', _type: 'organisation', name, role: name, logo },
  });
  return _id.split('-')[1]!.slice(0, 16);
}

async function writeRelease(client: SanityClient): Promise<void> {
  const metadata = { title: words.releaseName, releaseType: 'asap' as const };
  await client.releases.create({ releaseId: 'autumn', metadata });
  const published = await client.getDocument('consultation-library-hours');
  const _id = 'versions.autumn.consultation-library-hours';
  await client.create({ ...published!, _id, summary: words.release, title: words.release });
}

/** All of it that can be published is. */
export async function publishAll(client: SanityClient): Promise<void> {
  const drafts = [
    ...['organisation-new', original._id, 'consultation-new', 'page-new', 'version-new'],
    'update-new',
    'settings',
  ];
  for (const id of drafts) await act(client, 'publish', id);
  await client.releases.publish({ releaseId: 'autumn' });
}
