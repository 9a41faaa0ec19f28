import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWithin, stageSpans, stateAt, stateSpans } from '../../src/domain/consultation.ts';

const at = (iso: string) => new Date(iso);
const dates = { opensAt: at('2026-03-02T09:00:00Z'), closesAt: at('2026-03-30T16:00:00Z') };
const outcome = { publishedAt: at('2026-05-01T09:00:00Z'), summary: [] };

it.each([
  ['just before it opens', '2026-03-02T08:59:59.999Z', 'upcoming'],
  ['as it opens', '2026-03-02T09:00:00Z', 'open'],
  ['just before it closes', '2026-03-30T15:59:59.999Z', 'open'],
  ['as it closes', '2026-03-30T16:00:00Z', 'analysing'],
  ['just before the outcome', '2026-05-01T08:59:59.999Z', 'analysing'],
  ['as the outcome is published', '2026-05-01T09:00:00Z', 'concluded'],
])('stateAt() %s, at %s, is %s', (_when, now, expected) => {
  expect(stateAt({ ...dates, outcome }, at(now)).name).toBe(expected);
});

it('stateAt() is never concluded without an outcome', () => {
  expect(stateAt(dates, at('2030-01-01T00:00:00Z')).name).toBe('analysing');
});

const instant = fc.date({
  min: at('2025-01-01T00:00:00Z'),
  max: at('2027-01-01T00:00:00Z'),
  noInvalidDate: true,
});

it('stateSpans() puts every moment in one state, the one that stateAt() says', () => {
  fc.assert(
    fc.property(instant, instant, fc.option(instant), instant, (a, b, published, now) => {
      fc.pre(+a !== +b);
      const [opensAt, closesAt] = a < b ? [a, b] : [b, a];
      const one = {
        opensAt,
        closesAt,
        outcome: published ? { publishedAt: published, summary: [] } : undefined,
      };
      const within = Object.entries(stateSpans(one)).filter(([, span]) => isWithin(span, now));
      expect(within.map(([name]) => name)).toEqual([stateAt(one, now).name]);
    }),
  );
});

it('stageSpans() makes exactly one stage current at any moment', () => {
  const stages = [
    undefined,
    '2026-03-02T09:00:00Z',
    '2026-03-30T16:00:00Z',
    '2027-01-01T00:00:00Z',
  ];
  const spans = stageSpans(
    stages.map((iso) => ({ title: 'x', text: 'x', beginsAt: iso ? at(iso) : undefined })),
  );
  fc.assert(
    fc.property(instant, (now) => {
      expect(spans.filter((span) => isWithin(span, now))).toHaveLength(1);
    }),
  );
});
