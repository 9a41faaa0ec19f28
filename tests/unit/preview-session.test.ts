import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choices } from '../../src/preview/as-of.ts';
import { cookieFor, openSession, sealSession, type Session } from '../../src/preview/session.ts';

const secret = 'a secret of this test, long enough to be one';
const until = Date.parse('2026-11-25T12:00:00Z');
const before = { secret, now: new Date(until - 1) };

const by = fc.oneof(
  fc.constant({ kind: 'officer' } as const),
  fc.record({ kind: fc.constant('link' as const), secretHash: fc.string() }),
);
const session: fc.Arbitrary<Session> = fc.record({
  by,
  until: fc.constant(until),
  choice: fc.constantFrom(...choices),
});
const one: Session = { by: { kind: 'officer' }, until, choice: 'now' };

it('openSession() gives back what sealSession() sealed', () => {
  fc.assert(
    fc.property(session, (each) => {
      expect(openSession(sealSession(each, secret), before)).toEqual(each);
    }),
  );
});

it.each([
  ['just before', until - 1, true],
  ['at', until, false],
  ['just after', until + 1, false],
])('openSession() %s the end of a session', (_when, now, isOpen) => {
  const opened = openSession(sealSession(one, secret), { secret, now: new Date(now) });
  expect(opened !== undefined).toBe(isOpen);
});

it('openSession() refuses a session of another secret, or one letter off', () => {
  const sealed = sealSession(one, secret);
  expect(openSession(sealed, { ...before, secret: `${secret}!` })).toBeUndefined();
  fc.assert(
    fc.property(fc.nat({ max: sealed.length - 1 }), (spot) => {
      const other = sealed[spot] === 'A' ? 'B' : 'A';
      const spoilt = sealed.slice(0, spot) + other + sealed.slice(spot + 1);
      expect(openSession(spoilt, before)).toBeUndefined();
    }),
  );
});

it.each(['', '.', 'e30', 'e30.', '🙂.🙂', 'a.b.c'])('openSession() refuses %j', (text) => {
  expect(openSession(text, before)).toBeUndefined();
});

it('openSession() refuses any text that somebody makes up', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(openSession(text, before)).toBeUndefined();
    }),
  );
});

it('cookieFor() goes to this host alone, into frames, and not to scripts', () => {
  const cookie = cookieFor(one, { secret, now: new Date(until - 90_500) });
  expect(cookie.split('; ').slice(1)).toEqual([
    'Path=/',
    'Max-Age=91',
    'HttpOnly',
    'Secure',
    'SameSite=None',
    'Partitioned',
  ]);
  expect(cookie).toMatch(/^__Host-preview=[\w.-]+;/);
});
