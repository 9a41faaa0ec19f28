import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleOf } from '../../src/domain/reading.ts';

const hex = fc.stringMatching(/^[0-9a-f]{32}$/);

it('sampleOf() takes a part, but not fewer than it should, whatever the order of ids', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(hex, { maxLength: 60 })
        .chain((ids) =>
          fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })),
        ),
      ([ids, shuffled]) => {
        const sample = sampleOf(ids, { part: 0.1, least: 5 });
        expect(sample.size).toBe(Math.min(ids.length, Math.max(5, Math.ceil(ids.length / 10))));
        expect(sampleOf(shuffled, { part: 0.1, least: 5 })).toEqual(sample);
        for (const id of sample) expect(ids).toContain(id);
      },
    ),
  );
});

it('sampleOf() does not take what is read first', () => {
  const ids = Array.from(
    { length: 100 },
    (_, n) => `${n}`.padStart(2, '0') + `${99 - n}`.padStart(2, '0'),
  );
  expect([...sampleOf(ids, { part: 0.02, least: 2 })]).toEqual(['9900', '8910']);
});
