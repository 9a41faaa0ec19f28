import { normalisedText } from '../../domain/normalised-text.ts';
import { joinNearCopies } from './near-copies.ts';

export interface Campaign {
  texts: number[]; // places in the list, in order: two or more
  wordings: number; // 1 where all are exact copies, but for case, spacing and punctuation
}

/**
 * Texts that are copies of each other, exactly or nearly: to be counted and labelled, never deleted.
 * Exact copies have the same normalised text; near ones share .8 or more of their runs of five words
 * (three below 12 words), found by MinHash and locality-sensitive hashing, confirmed by counting, and
 * joined through others between them. Texts of fewer than six words belong to none. The order of the
 * texts makes no difference, and twice the texts take twice the time.
 */
export function findCampaigns(texts: readonly string[]): Campaign[] {
  const copies = exactCopies(texts);
  const wordings = [...copies.keys()].sort(); // in an order of their own, whatever order they came in
  const sets = joinNearCopies(wordings);
  const groups = Map.groupBy(wordings.keys(), (index) => sets.setOf(index));
  return [...groups.values()]
    .map((group) => ({
      texts: group.flatMap((index) => copies.get(wordings[index]!)!).sort((a, b) => a - b),
      wordings: group.length,
    }))
    .filter((campaign) => campaign.texts.length > 1)
    .sort((one, other) => one.texts[0]! - other.texts[0]!);
}

/** Places in the list by normalised text. */
function exactCopies(texts: readonly string[]): Map<string, number[]> {
  const copies = Map.groupBy(texts.keys(), (index) => normalisedText(texts[index]!) ?? '');
  copies.delete('');
  return copies;
}
