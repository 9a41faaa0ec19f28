import { joinedSets, type JoinedSets } from '../statistics/joined-sets.ts';
import { bandsOf, signatureOf } from './minhash.ts';
import { jaccard, shinglesOf } from './shingles.ts';

/** From here on, five words in a row say which text it is; below, three. */
const LONG = 12;
/** Texts of so many words may be like one below `LONG`: 13 words have 11 runs of three, 11 have 9. */
const LIKE_SHORT = 13;
const ALIKE = 0.8;
/** Comparisons of one text with others of its band: a bound, so that no flood of texts takes long. */
const MOST_COMPARED = 64;

interface Entry {
  index: number;
  words: number;
  shingles: ReadonlySet<string>;
}

/** Joins those of the different, normalised `texts` that have .8 or more of their shingles in common. */
export function joinNearCopies(texts: readonly string[]): JoinedSets {
  const sets = joinedSets(texts.length);
  const words = texts.map((text) => text.split(' '));
  const entries = (size: number, fits: (length: number) => boolean): Entry[] =>
    words.flatMap((each, index) =>
      fits(each.length) ? [{ index, words: each.length, shingles: shinglesOf(each, size) }] : [],
    );
  const eitherShort = (one: Entry, other: Entry) => Math.min(one.words, other.words) < LONG;
  joinAlike(
    entries(3, (length) => length <= LIKE_SHORT),
    { sets, may: eitherShort },
  );
  joinAlike(
    entries(5, (length) => length >= LONG),
    { sets, may: () => true },
  );
  return sets;
}

interface Joining {
  sets: JoinedSets;
  may: (one: Entry, other: Entry) => boolean;
}

function joinAlike(entries: readonly Entry[], joining: Joining): void {
  for (const bucket of bucketsOf(entries).values()) joinBucket(bucket, joining);
}

/** Those that share a band: only they are compared, which keeps the work linear. */
function bucketsOf(entries: readonly Entry[]): Map<string, Entry[]> {
  const buckets = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const band of bandsOf(signatureOf(entry.shingles))) {
      const bucket = buckets.get(band);
      if (bucket) bucket.push(entry);
      else buckets.set(band, [entry]);
    }
  return buckets;
}

function joinBucket(bucket: readonly Entry[], joining: Joining): void {
  for (const [place, entry] of bucket.entries())
    for (const other of bucket.slice(0, Math.min(place, MOST_COMPARED)))
      joinIfAlike(entry, other, joining);
}

/** One that was joined to a set need not be compared with the rest of it. */
function joinIfAlike(one: Entry, other: Entry, { sets, may }: Joining): void {
  if (sets.setOf(one.index) === sets.setOf(other.index) || !may(one, other)) return;
  if (jaccard(one.shingles, other.shingles) >= ALIKE) sets.join(one.index, other.index);
}
