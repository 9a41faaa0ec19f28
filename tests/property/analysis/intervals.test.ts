import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  newcombe,
  newcombeAt,
  wilson,
  wilsonAt,
} from '../../../src/analysis/statistics/intervals.ts';

const share = fc
  .nat({ max: 10_000_000 })
  .chain((n) =>
    fc.record({ n: fc.constant(n), x: fc.oneof(fc.nat({ max: n }), fc.constantFrom(0, n)) }),
  );

it('wilson() holds the share, and lies from 0 to 1', () => {
  fc.assert(
    fc.property(share, ({ x, n }) => {
      const { low, high } = wilson(x, n);
      expect(0 <= low && low < high && high <= 1).toBe(true);
      if (n > 0) expect(low <= x / n && x / n <= high).toBe(true);
    }),
  );
});

it('wilson() of those who did not choose it is the mirror image', () => {
  fc.assert(
    fc.property(share, ({ x, n }) => {
      expect(wilson(n - x, n).low).toBeCloseTo(1 - wilson(x, n).high, 12);
    }),
  );
});

it('wilson() ends where the score test just rejects: |p − end| = z √(end (1 − end) / n)', () => {
  fc.assert(
    fc.property(share, fc.double({ min: 0.1, max: 5, noNaN: true }), ({ x, n }, z) => {
      if (n === 0) return;
      for (const end of Object.values(wilsonAt({ x, n }, z))) {
        const reached = z * Math.sqrt((end * (1 - end)) / n);
        if (end > 0 && end < 1) expect(Math.abs(x / n - end)).toBeCloseTo(reached, 9);
      }
    }),
  );
});

it('newcombe() holds the difference, lies from −1 to 1, and is turned round with the groups', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const { low, high } = newcombe(one.x, one.n, other.x, other.n);
      expect(-1 <= low && low < high && high <= 1).toBe(true);
      const turned = newcombe(other.x, other.n, one.x, one.n);
      expect([turned.low, turned.high]).toEqual([-high, -low]);
      if (one.n === 0 || other.n === 0) return;
      const difference = one.x / one.n - other.x / other.n;
      expect(low <= difference && difference <= high).toBe(true);
    }),
  );
});

it('newcombeAt() widens with z', () => {
  const z = fc.double({ min: 0.01, max: 10, noNaN: true });
  fc.assert(
    fc.property(share, share, z, z, (one, other, a, b) => {
      const [less, more] = [
        newcombeAt(one, other, Math.min(a, b)),
        newcombeAt(one, other, Math.max(a, b)),
      ];
      expect(more.low).toBeLessThanOrEqual(less.low + 1e-12);
      expect(more.high).toBeGreaterThanOrEqual(less.high - 1e-12);
    }),
  );
});
