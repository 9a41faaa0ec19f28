import type { Challenge } from '../../domain/consultation.ts';
import type { Place, PlacedSuggestions } from '../../domain/placing.ts';
import type { CountedTable } from './counted-table.ts';

export interface PlaceCounted {
  code: string;
  place: Place;
  people: number;
  replies: string[]; // each once
}

/**
 * How many suggestions were put in each place that there is, whether or not anything was: so that two
 * releases have the same. A challenge that was made of a suggestion is new, whatever became of it.
 */
export function placesCounted(
  placed: PlacedSuggestions,
  challenges: readonly Pick<Challenge, 'code'>[],
): PlaceCounted[] {
  const there = placesOf(challenges);
  const gone = placed.filter(({ place }) => !there.some((each) => codeOf(each) === codeOf(place)));
  const all = new Map(
    [...there, ...gone.map(({ place }) => place)].map((each) => [codeOf(each), each]),
  );
  return [...all].map(([code, place]) => {
    const own = placed.filter((each) => codeOf(each.place) === code);
    const replies = [...new Set(own.flatMap((each) => each.replies))].sort();
    return { code, place, people: own.reduce((sum, { people }) => sum + people, 0), replies };
  });
}

const placesOf = (challenges: readonly Pick<Challenge, 'code'>[]): Place[] => [
  { name: 'new' },
  ...challenges.map(({ code: challenge }) => ({ name: 'part' as const, challenge })),
  { name: 'individual' },
  { name: 'out-of-scope' },
];

/** No challenge’s code has an underscore in it. */
const codeOf = (place: Place): string =>
  place.name === 'part' ? `part_${place.challenge}` : place.name;

/** Each person’s suggestion is in one place. */
export function placedTable(places: readonly PlaceCounted[]): CountedTable {
  const counts = Object.fromEntries(places.map(({ code, people }) => [code, people]));
  const base = places.reduce((sum, { people }) => sum + people, 0);
  return { picks: { fewest: 1, most: 1 }, total: { base, counts }, groups: [] };
}
