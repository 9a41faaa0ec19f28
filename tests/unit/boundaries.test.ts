import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundariesAhead, boundariesOf, lastPassed } from '../../src/domain/boundaries.ts';
import { stageSpans, isWithin, stateAt } from '../../src/domain/consultation.ts';
import { snapshotAt } from '../../src/domain/site.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { concludedOn } from '../support/outcome.ts';
import { siteWith } from '../support/shipped.ts';

const at = (text: string) => new Date(text);
const begun = (text: string) => ({ title: 'Stage', text: 'Now.', beginsAt: at(text) });
const outcome = (text: string) => ({ publishedAt: at(text), summary: [] });

const stages = [{ title: 'Listening', text: 'We listened.' }, begun('2026-05-01T00:00:00Z')];
const consultation = libraryHours({ stages, outcome: outcome('2026-06-01T00:00:00Z') });

describe('boundariesOf()', () => {
  it('names the opening, the closing, each stage and the outcome', () => {
    expect(boundariesOf(consultation)).toEqual([
      at('2026-03-02T09:00:00Z'),
      at('2026-03-30T16:00:00Z'),
      at('2026-05-01T00:00:00Z'),
      at('2026-06-01T00:00:00Z'),
    ]);
  });

  it('names no outcome where there is none', () => {
    expect(boundariesOf(libraryHours())).toHaveLength(2);
  });

  it('has an outcome appear as the consultation closes, where it is dated before that', () => {
    const early = libraryHours({ outcome: outcome('2026-03-10T00:00:00Z') });
    expect(boundariesOf(early).at(-1)).toEqual(early.closesAt);
  });

  it('names every instant at which a state or a stage ends, and so no page stays as it was', () => {
    const said = (now: Date) => {
      const stage = stageSpans(stages).findIndex((span) => isWithin(span, now));
      return `${stateAt(consultation, now).name} ${stage}`;
    };
    const times = fc.date({ min: at('2026-01-01T00:00:00Z'), max: at('2026-12-31T00:00:00Z') });
    const days = times.filter((each) => !Number.isNaN(+each));
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [before, after] = one < other ? [one, other] : [other, one];
        const between = boundariesOf(consultation).some((each) => before < each && each <= after);
        if (!between) expect(said(after)).toBe(said(before));
      }),
    );
  });
});

it('boundariesAhead() keeps those to come, each once, soonest first', () => {
  const [first, second] = [at('2026-01-01T00:00:00Z'), at('2026-01-02T00:00:00Z')];
  expect(boundariesAhead([second, first, second], at('2025-12-31T00:00:00Z'))).toEqual([
    first,
    second,
  ]);
  expect(boundariesAhead([second, first], first)).toEqual([second]);
});

it.each([
  ['a moment before the first', '2026-01-01T11:59:59.999Z', undefined],
  ['at the first', '2026-01-01T12:00:00Z', '2026-01-01T12:00:00Z'],
  ['a moment before the second', '2026-01-02T11:59:59.999Z', '2026-01-01T12:00:00Z'],
  ['at the second', '2026-01-02T12:00:00Z', '2026-01-02T12:00:00Z'],
])('lastPassed() %s', (_when, now, expected) => {
  const boundaries = [at('2026-01-02T12:00:00Z'), at('2026-01-01T12:00:00Z')];
  expect(lastPassed(boundaries, at(now))).toEqual(expected && at(expected));
});

describe('snapshotAt()', () => {
  const published = '2025-10-31T00:00:00Z';
  const written = concludedOn('2025-10-31');

  it('keeps back an outcome until the moment it is published, and says when that is', async () => {
    const site = await siteWith(written);
    const before = snapshotAt(site, new Date(+at(published) - 1));
    expect(before.consultations[0]?.outcome).toBeUndefined();
    expect(before.boundaries).toContainEqual(at(published));
  });

  it('shows it from then on, and waits for it no longer', async () => {
    const site = await siteWith(written);
    const after = snapshotAt(site, at(published));
    expect(after.consultations[0]?.outcome?.publishedAt).toEqual(at(published));
    expect(after.boundaries).toEqual([at('2026-01-01T00:00:00Z')]);
  });

  it('is the same revision and mark whenever it is looked at', async () => {
    const site = await siteWith(written);
    const { revision, mark } = snapshotAt(site, at(published));
    expect([revision, mark]).toEqual([site.revision, site.mark]);
  });
});
