import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gapsBetween, isOver } from '../../src/domain/spans.ts';
import { isWithin, type Span } from '../../src/domain/consultation.ts';

const day = fc.date({ min: new Date(0), max: new Date(1e12), noInvalidDate: true });

const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.option(day), fc.option(day))
  .filter(([from, until]) => !from || !until || from < until)
  .map(([from, until]) => ({ from: from ?? undefined, until: until ?? undefined }));

it('gapsBetween() is exactly when none of the spans holds', () => {
  fc.assert(
    fc.property(fc.array(spans), day, (some, now) => {
      const anyHolds = some.some((each) => isWithin(each, now));
      const gaps = gapsBetween(some).filter((each) => isWithin(each, now));
      expect(gaps).toHaveLength(anyHolds ? 0 : 1);
    }),
  );
});

it.each([
  ['just before its end', 999, false],
  ['at its end', 1000, true],
])('isOver() %s is %s', (_when, now, over) => {
  expect(isOver({ until: new Date(1000) }, new Date(now))).toBe(over);
});

it('isOver() is never so of a span without an end', () => {
  expect(isOver({ from: new Date(0) }, new Date(8e15))).toBe(false);
});
