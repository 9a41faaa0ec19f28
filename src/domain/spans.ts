import type { Span } from './consultation.ts';

/** Over for good: what is printed now will never be shown. */
export const isOver = ({ until }: Span, now: Date): boolean => until !== undefined && until <= now;

/** When none of `spans` holds. */
export function gapsBetween(spans: Span[]): Span[] {
  const inOrder = spans.toSorted((a, b) => startOf(a) - startOf(b));
  const gaps: Span[] = [];
  let covered = -Infinity;
  for (const span of inOrder) {
    if (startOf(span) > covered) gaps.push(between(covered, startOf(span)));
    covered = Math.max(covered, endOf(span));
  }
  return covered === Infinity ? gaps : [...gaps, between(covered, Infinity)];
}

const startOf = ({ from }: Span) => from?.getTime() ?? -Infinity;
const endOf = ({ until }: Span) => until?.getTime() ?? Infinity;

const between = (from: number, until: number): Span => ({
  ...(from > -Infinity && { from: new Date(from) }),
  ...(until < Infinity && { until: new Date(until) }),
});
