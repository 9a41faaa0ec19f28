import { cholesky, solve, type Square } from './positive-definite.ts';

/** Something with one top, and how it rises and bends. */
export interface Hill {
  heightAt: (x: Float64Array) => number;
  slopeAt: (x: Float64Array) => { slope: Float64Array; information: Square }; // minus how it bends
}

interface Place {
  x: Float64Array;
  height: number;
}

/** Where steps are longer than this, how the hill bends here says little of there. */
const FAR = 3;

/** After steps this small the next are smaller, unless they are but rounding. */
const CLOSE = 1e-4;

/** After a step this small the next would be about as small as its square: no bit would change. */
const SMALL = 1e-9;

/**
 * The top of a hill that bends down everywhere: I. Newton’s method from nought, with no step longer than
 * 3, and halved steps where a whole one would lead down. Throws after 500 steps.
 */
export function topOf(hill: Hill, size: number): Float64Array {
  const nought = new Float64Array(size);
  let at: Place = { x: nought, height: hill.heightAt(nought) };
  let before = Infinity;
  for (let round = 0; round < 500; round += 1) {
    const { slope, information } = hill.slopeAt(at.x);
    const step = solve(cholesky(information), slope);
    const length = step.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    const next = upwards(
      hill,
      at,
      step.map((each) => each * Math.min(1, FAR / length)),
    );
    if (length < SMALL || (length < CLOSE && length >= before)) return next.x;
    [at, before] = [next, length];
  }
  throw new Error('Cannot find the likeliest log-worths: the steps do not become small');
}

function upwards(hill: Hill, from: Place, step: Float64Array): Place {
  const rounding = 1e-12 * (1 + Math.abs(from.height));
  for (let length = 1; length > 1e-15; length /= 2) {
    const x = from.x.map((value, index) => value + length * step[index]!);
    const height = hill.heightAt(x);
    if (height >= from.height - rounding) return { x, height };
  }
  return from;
}
