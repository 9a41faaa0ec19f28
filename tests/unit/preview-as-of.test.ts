import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stateAt } from '../../src/domain/consultation.ts';
import { asOf, choiceOf, choices } from '../../src/preview/as-of.ts';
import { libraryHours, words } from '../fixtures/consultation.ts';

const outcome = { publishedAt: new Date('2026-06-01T00:00:00Z'), summary: words('We will.') };
const finished = libraryHours({ outcome });
const states = ['upcoming', 'open', 'analysing', 'concluded'] as const;

it.each(states)('asOf() moves the clock to when a consultation is %s', (state) => {
  const now = new Date('2026-03-10T12:00:00Z');
  const { at, notice } = asOf(state, finished, now);
  expect(stateAt(finished, at).name).toBe(state);
  expect(notice).toBeUndefined();
});

it('asOf() leaves the clock alone for “now”, and for the state that a consultation is in', () => {
  const instants = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2026-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (now) => {
      expect(asOf('now', finished, now)).toEqual({ at: now });
      expect(asOf(stateAt(finished, now).name, finished, now)).toEqual({ at: now });
    }),
  );
});

it('asOf() gives a page that was asked for before the opening a day until it opens', () => {
  const { at } = asOf('upcoming', finished, finished.closesAt);
  expect(+finished.opensAt - +at).toBe(86_400_000);
});

it('asOf() says that there is no outcome to show yet', () => {
  const { at, notice } = asOf('concluded', libraryHours(), new Date('2026-03-10T12:00:00Z'));
  expect(stateAt(libraryHours(), at).name).toBe('analysing');
  expect(notice).toContain('No outcome is written yet');
});

it.each([
  ['before it closes', -1, true],
  ['as it closes', 0, true],
  ['after it closes', 1, false],
])('asOf() for “closed” with an outcome dated %s', (_when, ms, isNotice) => {
  const publishedAt = new Date(+finished.closesAt + ms);
  const early = libraryHours({ outcome: { ...outcome, publishedAt } });
  const { notice } = asOf('analysing', early, new Date('2026-03-10T12:00:00Z'));
  expect(notice !== undefined).toBe(isNotice);
});

it('choiceOf() knows the five choices, and takes anything else for “now”', () => {
  expect(choices.map(choiceOf)).toEqual([...choices]);
  expect([undefined, '', 'closed', '__proto__'].map(choiceOf)).toEqual(Array(4).fill('now'));
});
