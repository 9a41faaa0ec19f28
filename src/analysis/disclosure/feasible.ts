/** Whole numbers that somebody does not know, each from `low` to `high`, and what they know of them. */
export interface Unknowns {
  low: number[];
  high: number[];
  sums: Sum[];
}

/** `low` ≤ times₁·x₁ + times₂·x₂ + … ≤ `high`. */
export interface Sum {
  of: number[]; // places of different unknowns
  times: number[]; // whole, not 0
  low: number;
  high: number;
}

/** What is still possible. */
export interface Puzzle {
  low: Float64Array;
  high: Float64Array;
  sums: Sum[];
  sumsWith: number[][]; // by unknown
  trail: number[]; // of each change, to undo it: which unknown, and its bounds before
  isWaiting: Uint8Array; // by sum: whether it is to be looked at again
}

export function puzzleOf({ low, high, sums }: Unknowns): Puzzle {
  const sumsWith: number[][] = low.map(() => []);
  for (const [place, { of }] of sums.entries()) for (const each of of) sumsWith[each]!.push(place);
  return {
    low: Float64Array.from(low),
    high: Float64Array.from(high),
    sums,
    sumsWith,
    trail: [],
    isWaiting: new Uint8Array(sums.length),
  };
}

/** Whether that can be. */
export function narrowTo(puzzle: Puzzle, unknown: number, value: number): boolean {
  change(puzzle, unknown, { low: value, high: value });
  return narrow(puzzle, puzzle.sumsWith[unknown]!);
}

/** Back to when the trail was so long. */
export function undo({ low, high, trail }: Puzzle, length: number): void {
  while (trail.length > length) {
    const unknown = trail.pop()!;
    high[unknown] = trail.pop()!;
    low[unknown] = trail.pop()!;
  }
}

function change(
  { low, high, trail }: Puzzle,
  unknown: number,
  to: { low: number; high: number },
): void {
  trail.push(low[unknown]!, high[unknown]!, unknown);
  low[unknown] = to.low;
  high[unknown] = to.high;
}

/** Where narrowing goes on and on, what it has found so far is still true. */
const MOST_NARROWINGS = 100_000;

/**
 * Takes from what is possible all that the sums forbid, each by itself, until none tells more: bounds
 * propagation, as in K. Marriott and P. J. Stuckey, “Programming with Constraints”, 1998, chapter 3.
 * Whether anything is left.
 */
export function narrow(puzzle: Puzzle, from: Iterable<number> = puzzle.sums.keys()): boolean {
  const { sums, isWaiting } = puzzle;
  const waiting = [...from];
  for (const place of waiting) isWaiting[place] = 1;
  let isPossible = true;
  for (let next = 0; next < waiting.length; next += 1) {
    const place = waiting[next]!;
    isWaiting[place] = 0;
    if (isPossible && next < MOST_NARROWINGS) isPossible = narrowBy(puzzle, sums[place]!, waiting);
  }
  return isPossible;
}

function narrowBy(puzzle: Puzzle, sum: Sum, waiting: number[]): boolean {
  const { low, high } = puzzle;
  const { of, times } = sum;
  let least = 0;
  let most = 0;
  for (let index = 0; index < of.length; index += 1) {
    const by = times[index]!;
    least += by * (by > 0 ? low : high)[of[index]!]!;
    most += by * (by > 0 ? high : low)[of[index]!]!;
  }
  const above = sum.high - least; // how much one may add to the least that all can be
  const below = most - sum.low;
  if (above < 0 || below < 0) return false;
  if (most <= sum.high && least >= sum.low) return true;
  for (let index = 0; index < of.length; index += 1) {
    const by = times[index]!;
    const up = Math.floor((by > 0 ? above : below) / Math.abs(by));
    const down = Math.floor((by > 0 ? below : above) / Math.abs(by));
    if (!narrowOne(puzzle, { unknown: of[index]!, up, down }, waiting)) return false;
  }
  return true;
}

/** To at most so much up from its least, and so much down from its most. */
function narrowOne(
  puzzle: Puzzle,
  { unknown, up, down }: { unknown: number; up: number; down: number },
  waiting: number[],
): boolean {
  const least = puzzle.low[unknown]!;
  const most = puzzle.high[unknown]!;
  if (up >= most - least && down >= most - least) return true;
  const low = Math.max(least, most - down);
  const high = Math.min(most, least + up);
  if (low > high) return false;
  change(puzzle, unknown, { low, high });
  for (const place of puzzle.sumsWith[unknown]!)
    if (puzzle.isWaiting[place] === 0) puzzle.isWaiting[place] = waiting.push(place) && 1;
  return true;
}
