import { expect, it } from 'vitest';
import { bandsOf, signatureOf } from '../../src/analysis/words/minhash.ts';
import { jaccard } from '../../src/analysis/words/shingles.ts';

const SIZE = 90;
const TRIALS = 400;

/** Two sets of which `common` are in both and the rest of 90 in one of them. */
function planted(common: number, trial: number): [Set<string>, Set<string>] {
  const all = Array.from({ length: SIZE }, (_, index) => `${trial} ${index}`);
  const half = (odd: number) => all.filter((_, index) => index < common || index % 2 === odd);
  return [new Set(half(0)), new Set(half(1))];
}

function shareBand(one: Set<string>, other: Set<string>): boolean {
  const bands = new Set(bandsOf(signatureOf(one)));
  return bandsOf(signatureOf(other)).some((band) => bands.has(band));
}

it.each([18, 27, 36, 45, 54, 63, 72, 81])(
  'of sets with %d of 90 in common, 1 − (1 − J⁵)²⁰ share a band',
  (common) => {
    const trials = Array.from({ length: TRIALS }, (_, trial) => planted(common, trial));
    expect(jaccard(...trials[0]!)).toBeCloseTo(common / SIZE);
    const seen = trials.filter((pair) => shareBand(...pair)).length / TRIALS;
    const expected = 1 - (1 - (common / SIZE) ** 5) ** 20;
    const error = Math.sqrt((expected * (1 - expected)) / TRIALS);
    expect(Math.abs(seen - expected)).toBeLessThan(4 * error + 0.001);
  },
);
