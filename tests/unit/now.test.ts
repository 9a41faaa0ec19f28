import { expect, it } from 'vitest';
import { buildNow, clockShift } from '../../src/components/now.ts';

const CHECKBACK_NOW = '2025-07-21T13:42:00Z';

it('buildNow() is the real time unless the clock is set by hand', () => {
  const times = [Date.now(), +buildNow({}), +buildNow({ CHECKBACK_NOW: '' }), Date.now()];
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(buildNow({ CHECKBACK_NOW })).toEqual(new Date(CHECKBACK_NOW));
});

it('clockShift() is how far a clock set by hand is ahead, and nothing in production', () => {
  expect(clockShift({ CHECKBACK_NOW }, Date.parse(CHECKBACK_NOW) + 500)).toBe(-500);
  expect(clockShift({ CONTEXT: 'production' })).toBeUndefined();
});

it.each([
  ['in production', { CHECKBACK_NOW, CONTEXT: 'production' }],
  ['as no instant', { CHECKBACK_NOW: 'last Tuesday' }],
])('buildNow() refuses a clock set by hand %s', (_how, variables) => {
  expect(() => buildNow(variables)).toThrow(/CHECKBACK_NOW/);
});
