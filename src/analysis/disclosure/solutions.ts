import { narrow, narrowTo, puzzleOf, undo, type Puzzle, type Unknowns } from './feasible.ts';

/** Guesses in one search: without an answer by then, nothing is known. */
const MOST_GUESSES = 300;

/** Values of one unknown that are tried one by one; whatever is beyond them, nobody has looked at. */
const MOST_TRIES = 100;

interface Search {
  puzzle: Puzzle;
  lean: number; // which end of what is possible an unknown is tried at first
  guesses: number; // left
}

/** Narrows all down to whole numbers that fit, if there are any. Depth first, narrowing as it goes. */
function settle(search: Search, from = 0): boolean {
  const { puzzle } = search;
  let unknown = from;
  while (unknown < puzzle.low.length && puzzle.low[unknown] === puzzle.high[unknown]) unknown += 1;
  if (unknown === puzzle.low.length) return true;
  const before = puzzle.trail.length;
  for (const value of valuesOf(search, unknown)) {
    if ((search.guesses -= 1) < 0) return false;
    if (narrowTo(puzzle, unknown, value) && settle(search, unknown + 1)) return true;
    undo(puzzle, before);
  }
  return false;
}

/** All values, each once: from the low end, from the high end, or from the middle on. */
function* valuesOf({ puzzle, lean }: Search, unknown: number): Generator<number> {
  const [least, most] = [puzzle.low[unknown]!, puzzle.high[unknown]!];
  const which = (unknown + lean) % 3;
  const start = which === 0 ? least : which === 1 ? most : Math.floor((least + most) / 2);
  for (let value = start; value <= most; value += 1) yield value;
  for (let value = start - 1; value >= least; value -= 1) yield value;
}

/** Values of an unknown, each of a whole solution; `isAll`: every other was shown to be impossible. */
export interface Possible {
  values: Set<number>;
  isAll: boolean;
}

interface Wanted {
  enough: number;
  matters: (low: number, high: number) => boolean; // of what an unknown can be at most
}

/**
 * For each unknown that matters, `enough` different values that it can have, each found in a whole
 * solution; or all that it can have, where those are fewer. `undefined` where no solution was found.
 */
export function possibleValues(
  unknowns: Unknowns,
  { enough, matters }: Wanted,
): Map<number, Possible> | undefined {
  const puzzle = puzzleOf(unknowns);
  if (!narrow(puzzle)) return undefined;
  const possible = unknowns.low.map((): Possible => ({ values: new Set(), isAll: true }));
  for (const lean of [0, 1, 2]) look({ puzzle, possible, lean });
  if (possible.some(({ values }) => values.size === 0)) return undefined;
  const wanted = [...possible.keys()].filter((unknown) =>
    matters(puzzle.low[unknown]!, puzzle.high[unknown]!),
  );
  for (const unknown of wanted) seek({ puzzle, possible, enough }, unknown);
  return new Map(wanted.map((unknown) => [unknown, possible[unknown]!]));
}

interface Looking {
  puzzle: Puzzle;
  possible: Possible[];
  lean: number;
}

/** Notes the values of one solution; where there is none, whether that is sure. */
function look({ puzzle, possible, lean }: Looking): boolean {
  const before = puzzle.trail.length;
  const search = { puzzle, lean, guesses: MOST_GUESSES };
  if (settle(search))
    for (const [place, { values }] of possible.entries()) values.add(puzzle.low[place]!);
  undo(puzzle, before);
  return search.guesses >= 0;
}

/** Tries what one unknown has not been yet. Solutions on the way show others in new values too. */
function seek(
  { puzzle, possible, enough }: Omit<Looking, 'lean'> & Pick<Wanted, 'enough'>,
  unknown: number,
): void {
  const { values } = possible[unknown]!;
  const before = puzzle.trail.length;
  const least = puzzle.low[unknown]!;
  const most = Math.min(puzzle.high[unknown]!, least + MOST_TRIES);
  possible[unknown]!.isAll = most === puzzle.high[unknown];
  for (let value = least; value <= most && values.size < enough; value += 1) {
    if (values.has(value)) continue;
    const isSure = !narrowTo(puzzle, unknown, value) || look({ puzzle, possible, lean: value });
    undo(puzzle, before);
    if (!isSure) possible[unknown]!.isAll = false;
  }
}
