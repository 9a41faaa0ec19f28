import { getPublishedId, isPublishedId } from '@sanity/client/csm';
import * as z from 'zod';
import { datedOf } from '../../src/content/dated.ts';
import { stateAt, stateSpans, type Dated } from '../../src/domain/consultation.ts';

const SOON_MS = 7 * 86_400_000;

export const listNames = [
  'open',
  'closing-soon',
  'upcoming',
  'analysing',
  'concluded',
  'drafts',
] as const;
export type ListName = (typeof listNames)[number];

/** Ids of the consultations in each list, without prefixes. */
export type Lists = Record<ListName, string[]>;

export const listed = z.array(z.looseObject({ _id: z.string() }));
export type Listed = z.infer<typeof listed>;

/** Consultations by the state that the public sees: a draft changes nothing until it is published. */
export function sorted(documents: Listed, now: Date): Lists {
  const published = publishedOf(documents);
  const listedAs = (name: ListName) =>
    published.filter((each) => namesOf(datedOf(each), now).includes(name)).map(({ _id }) => _id);
  return {
    open: listedAs('open'),
    'closing-soon': listedAs('closing-soon'),
    upcoming: listedAs('upcoming'),
    analysing: listedAs('analysing'),
    concluded: listedAs('concluded'),
    drafts: neverPublished(documents),
  };
}

const publishedOf = (documents: Listed): Listed =>
  documents.filter(({ _id }) => isPublishedId(_id));

function neverPublished(documents: Listed): string[] {
  const published = new Set(publishedOf(documents).map(({ _id }) => _id));
  const all = new Set(documents.map(({ _id }) => getPublishedId(_id)));
  return [...all.difference(published)];
}

function namesOf(dated: Dated | undefined, now: Date): ListName[] {
  if (!dated) return [];
  const state = stateAt(dated, now);
  const isSoon = state.name === 'open' && +state.closesAt - +now <= SOON_MS;
  return isSoon ? ['open', 'closing-soon'] : [state.name];
}

/** When something next goes from one list to another, if nobody edits anything. */
export function nextMove(documents: Listed, now: Date): Date | undefined {
  const ahead = publishedOf(documents)
    .flatMap(movesOf)
    .filter((at) => at > now);
  return ahead.toSorted((a, b) => +a - +b)[0];
}

function movesOf(document: Listed[number]): Date[] {
  const dated = datedOf(document);
  if (!dated) return [];
  const { opensAt, closesAt, outcome } = dated;
  const concludesAt = outcome && stateSpans(dated).concluded.from;
  const soonFrom = new Date(+closesAt - SOON_MS);
  return [opensAt, soonFrom, closesAt, ...(concludesAt ? [concludesAt] : [])];
}
