import * as z from 'zod';
import { place } from './placing.ts';
import { peopleText, publishedFigures, type PublishedCell } from './published-figures.ts';

const words = z.string().min(1);

/** What became of what people told us that we had missed: where it was put, and what we say to it. */
export const publishedSuggestions = z
  .strictObject({
    places: z.array(z.strictObject({ code: words, place, replies: z.array(words) })).min(1),
    figures: publishedFigures.optional(), // none of few people, nor while few are new since the last
  })
  .refine(({ places, figures }) => !figures || codesOf(places) === codesOf(figures.total.options), {
    path: ['figures'],
    error: 'are not of the places that stand beside them',
  });
export type PublishedSuggestions = z.infer<typeof publishedSuggestions>;
type PublishedPlace = PublishedSuggestions['places'][number];

const codesOf = (all: { code: string }[]): string => JSON.stringify(all.map(({ code }) => code));

export interface ShownPlace extends PublishedPlace {
  people?: string; // in words, where it can be told: `about 240 people`
}

/** The places that anything was put in, as far as can be told, most first. */
export function placesShown({ places, figures }: PublishedSuggestions): ShownPlace[] {
  if (!figures) return places.filter(({ replies }) => replies.length > 0);
  const { total, thresholds } = figures;
  return places
    .map((each, index) => ({ each, cell: total.options[index]! }))
    .filter(({ each, cell }) => cell.count > 0 || each.replies.length > 0)
    .toSorted((a, b) => b.cell.count - a.cell.count)
    .map(({ each, cell }) => ({
      ...each,
      ...(cell.count > 0 && { people: peopleIn(cell, thresholds.small) }),
    }));
}

const peopleIn = ({ count, isNearlyAll }: PublishedCell, small: number): string =>
  isNearlyAll ? 'nearly everybody who suggested anything' : `${peopleText(count, small)} people`;
