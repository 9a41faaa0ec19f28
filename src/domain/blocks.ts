/** Things shown together, of which a person says which is the most and which the least. */
export const BLOCK_SIZE = 4;

/**
 * A cyclic block design: as many blocks as there are things, each thing in `BLOCK_SIZE` of them, and
 * every pair together as nearly equally often as a cyclic design can. Block `i` is block 0 moved on by
 * `i`, so all are known from the differences within the first (R. C. Bose, “On the construction of
 * balanced incomplete block designs”, Annals of Eugenics 9, 1939). Positions from 0 to `count` - 1.
 */
export function blocksOf(count: number): number[][] {
  const first = evenest(count);
  return Array.from({ length: count }, (_, moved) => first.map((at) => (at + moved) % count));
}

/**
 * Which of the blocks somebody is shown whose form is in this order: spread over the design, and dealt
 * out so that over all orders each block is shown equally often, or once more than another.
 */
export const shownBlocks = (
  count: number,
  { screens, order, orders }: { screens: number; order: number; orders: number },
): number[] =>
  Array.from({ length: screens }, (_, screen) =>
    Math.floor(((screen * orders + (order % orders)) * count) / (screens * orders)),
  );

function evenest(count: number): number[] {
  const candidates = firstBlocks(count);
  return candidates.reduce((best, each) =>
    unevenness(each, count) < unevenness(best, count) ? each : best,
  );
}

/** Every block that begins at 0, in ascending order. */
function firstBlocks(count: number, begun: number[] = [0]): number[][] {
  if (begun.length === BLOCK_SIZE) return [begun];
  const next = begun.at(-1)! + 1;
  return Array.from({ length: Math.max(0, count - next) }, (_, index) => next + index).flatMap(
    (each) => firstBlocks(count, [...begun, each]),
  );
}

/** Sum of squares of how often each difference comes: least where pairs meet most evenly. */
function unevenness(block: number[], count: number): number {
  const times = new Array<number>(count).fill(0);
  for (const a of block) for (const b of block) if (a !== b) times[(a - b + count) % count]! += 1;
  return times.reduce((sum, each) => sum + each * each, 0);
}
