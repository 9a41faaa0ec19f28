import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rake, type Cell } from '../../../src/analysis/coverage/raking.ts';

const phases = ['first', 'middle', 'last'];
const districts = ['north', 'south'];
const part = fc.integer({ min: 1, max: 100 });

const margins = fc.record({
  phase: fc.record({ first: part, middle: part, last: part }),
  district: fc.record({ north: part, south: part }),
});

/** Some people in each cell: then there are weights for any margins. */
const sample = fc
  .array(fc.integer({ min: 1, max: 500 }), { minLength: 6, maxLength: 6 })
  .map((counts) =>
    phases.flatMap((phase, a) =>
      districts.map((district, b): Cell => ({
        in: { phase, district },
        count: counts[a * 2 + b]!,
      })),
    ),
  );

it('rake() has the margins, unless it trims', () => {
  const seen = { trimmed: 0, whole: 0, slow: 0 };
  fc.assert(
    fc.property(sample, margins, (cells, known) => {
      const { weights, converged, trimmed, gap, n, effectiveN } = rake(cells, known);
      if (converged && trimmed === 0) expect(gap).toBeLessThan(2e-8);
      if (!converged) seen.slow += 1;
      else seen[trimmed === 0 ? 'whole' : 'trimmed'] += 1;
      const all = weights.reduce((sum, weight, index) => sum + weight * cells[index]!.count, 0);
      expect(all / n).toBeCloseTo(1, 12);
      expect(Math.max(...weights)).toBeLessThanOrEqual(5 + 1e-9);
      expect(effectiveN > 0 && effectiveN <= n + 1e-6).toBe(true);
    }),
  );
  expect(Math.min(seen.trimmed, seen.whole)).toBeGreaterThan(3);
  expect(seen.slow).toBeLessThan(20);
});

it('rake() is the same to the last bit however cells come, and their counts are parted', () => {
  const shuffled = fc.tuple(sample, fc.nat(1000)).chain(([cells, cut]) =>
    fc.record({
      cells: fc.constant(cells),
      others: fc.shuffledSubarray(
        cells.flatMap((cell) => {
          const first = Math.min(cut, cell.count);
          return [first, cell.count - first].map((count) => ({ ...cell, count }));
        }),
        { minLength: 12 },
      ),
    }),
  );
  fc.assert(
    fc.property(shuffled, margins, ({ cells, others }, known) => {
      const [one, other] = [rake(cells, known), rake(others, known)];
      const weightOf = (cell: Cell) => one.weights[cells.findIndex((each) => each.in === cell.in)];
      expect(other).toEqual({ ...one, weights: others.map(weightOf) });
    }),
  );
});
