import { writeFileSync } from 'node:fs';
import { protect } from '../../src/analysis/disclosure/disclosure.ts';
import { placedTable, placesCounted } from '../../src/analysis/disclosure/placed-table.ts';
import { toSnapshot } from '../../src/content/to-site.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { PlacedSuggestions } from '../../src/domain/placing.ts';
import { withoutChecksum, type PublishedResults } from '../../src/domain/published-results.ts';
import { publishedSuggestions } from '../../src/domain/published-suggestions.ts';
import { questionsOf } from '../fixtures/every-kind.ts';
import { asked } from '../fixtures/kinds.ts';
import { foundIn, readNdjson, seedFile, statesFile } from './content.ts';
import { documentOf, resultsFor, sealed, type Said } from './published.ts';

/** What some people said of a park, so that few said some of it and a group is small. */
export const saidOfPark: Said[] = [
  [
    96,
    { 'work-on-first': { chosen: ['shade'], most: 'shade' }, 'answering-as': 'parent-or-carer' },
  ],
  [
    71,
    {
      'work-on-first': { chosen: ['shade', 'wheelchairs'], most: 'wheelchairs' },
      'answering-as': 'parent-or-carer',
    },
  ],
  [
    34,
    {
      'work-on-first': { chosen: ['seats'], most: 'seats' },
      'answering-as': 'child-or-young-person',
    },
    { channel: 'paper' },
  ],
  [9, { 'work-on-first': { chosen: ['shade'] }, 'answering-as': 'child-or-young-person' }],
  [19, { 'work-on-first': { chosen: ['wheelchairs', 'seats'] }, 'answering-as': 'neighbour' }],
  [3, { 'work-on-first': { chosen: ['none-of-these'] }, 'answering-as': 'prefer-not-to-say' }],
  [11, { 'work-on-first': { chosen: ['none-of-these'] } }],
];

const allOf = (level: string) =>
  Object.fromEntries(asked.agreement.options.map(({ code }) => [code, level]));

/** What these people said of many things, so that each question needs a page of its own. */
const saidOfLibrary: Said[] = [
  [
    140,
    {
      'how-far': allOf('agree'),
      'how-much': allOf('no-view'),
      'work-on-first': { chosen: ['fares'] },
      'feel-right': 'yes',
    },
  ],
  [60, { 'how-far': allOf('disagree'), 'how-much': allOf('agree'), 'feel-right': 'some' }],
  [44, { 'how-far': { ...allOf('agree'), fares: 'neither' }, 'feel-right': 'no' }],
];

/** Consultations as the fixtures of states have them. */
export async function fixedConsultation(slug: string): Promise<Consultation> {
  const documents = [...readNdjson(seedFile), ...readNdjson(statesFile)];
  const { consultations } = toSnapshot(await foundIn(documents));
  return consultations.find((each) => each.slug === slug)!;
}

export async function parkResults(): Promise<PublishedResults> {
  const park = await fixedConsultation('park-play-area');
  const made = resultsFor(park, saidOfPark, { by: 'answering-as', leftOut: 4 });
  const counted = placesCounted(placedOfPark, park.challenges);
  const places = counted.map(({ code, place, replies }) => ({ code, place, replies }));
  const suggestions = publishedSuggestions.parse({
    places,
    figures: protect(placedTable(counted)),
  });
  return sealed({ ...withoutChecksum(made), suggestions });
}

/** Where what they had missed was put. */
const placedOfPark: PlacedSuggestions = [
  {
    ...{ place: { name: 'part', challenge: 'shade' }, people: 24 },
    replies: ['Trees count as shade: we have added them to it.'],
  },
  {
    place: { name: 'new' },
    people: 11,
    replies: ['A drinking tap was not on our list. It is now.'],
  },
  { place: { name: 'out-of-scope' }, people: 3, replies: [] },
];

export const libraryResults = async (): Promise<PublishedResults> => {
  const more = { ...asked.agreement, code: 'how-much', text: 'Do they cost you much?' };
  const questionnaire = questionsOf(asked.choice, asked.pick, asked.agreement, more);
  const consultation = { ...(await fixedConsultation('mobile-library')), questionnaire };
  return resultsFor(consultation, saidOfLibrary, { by: 'feel-right' });
};

/** A file to begin a lake from, with results that were published. */
export async function writeResultsSeed(file: string): Promise<void> {
  const at = '2025-07-21T13:42:00Z';
  const stamps = { _createdAt: at, _updatedAt: at, _rev: 'first' };
  const documents = [await parkResults(), await libraryResults()].map(documentOf);
  const lines = documents.map((each) => `${JSON.stringify({ ...each, ...stamps })}\n`);
  writeFileSync(file, lines.join(''));
}
