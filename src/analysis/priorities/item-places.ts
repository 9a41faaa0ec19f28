/**
 * Places of items in their alphabetical order (by code unit), from 0. Whatever is added up is added up
 * in this order, so that no order in which items or answers come can change a bit of a result.
 * Throws where an item comes twice.
 */
export function itemPlaces(items: readonly string[]): Map<string, number> {
  const places = new Map(items.toSorted(byCodeUnit).map((item, place) => [item, place]));
  if (places.size < items.length)
    throw new Error(`Cannot analyse items: "${twice(items)}" is there twice`);
  return places;
}

/** Items as their places. Throws where one is not among the items, or comes twice. */
export function placesOf(chosen: readonly string[], places: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  for (const item of chosen) {
    const place = places.get(item);
    if (place === undefined) throw refusal(chosen, `"${item}" is not one of the items`);
    if (found.includes(place)) throw refusal(chosen, `"${item}" is there twice`);
    found.push(place);
  }
  return found;
}

/** How many gave an answer: whole. Throws otherwise. */
export function wholeCount(count: number): number {
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new Error(`Cannot count ${count} answers: a count is a whole number from 0`);
}

/** How much an answer weighs: any number from 0. Throws otherwise. */
export function weightOf(count: number): number {
  if (Number.isFinite(count) && count >= 0) return count;
  throw new Error(`Cannot count ${count} answers: a count is a number from 0`);
}

export function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

const twice = (items: readonly string[]): string | undefined =>
  items.find((item, place) => items.indexOf(item) < place);

const refusal = (chosen: readonly string[], why: string): Error =>
  new Error(`Cannot count the answer ${JSON.stringify(chosen)}: ${why}`);
