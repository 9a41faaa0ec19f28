import { expect, it } from 'vitest';
import { readEnvironment } from '../../netlify/env.ts';

const complete = {
  DATABASE_URL: 'postgresql://localhost/checkback',
  CHECKBACK_SECRET: 'x'.repeat(32),
  CHECKBACK_TEXT_KEYS: `a:${'A'.repeat(43)}=`,
};
const started = new Date('2026-11-24T12:00:00Z');
const read = (change: Record<string, string | undefined>) =>
  readEnvironment({ ...complete, ...change }, started);

it('readEnvironment() takes the real time unless another is set', () => {
  expect(read({}).clockShift).toBe(0);
  expect(read({ CHECKBACK_NOW: '' }).clockShift).toBe(0);
  expect(read({ CHECKBACK_NOW: '2026-11-24T13:00:00Z' }).clockShift).toBe(3_600_000);
  expect(read({ CHECKBACK_NOW: '2026-11-24T12:30:00+01:00' }).clockShift).toBe(-1_800_000);
});

it.each([
  ['no database', { DATABASE_URL: undefined }, /set DATABASE_URL/],
  ['no secret', { CHECKBACK_SECRET: undefined }, /Set CHECKBACK_SECRET/],
  ['a secret of 31 characters', { CHECKBACK_SECRET: 'x'.repeat(31) }, /too short/],
  ['no text keys', { CHECKBACK_TEXT_KEYS: '' }, /Set CHECKBACK_TEXT_KEYS/],
  ['a text key that is too short', { CHECKBACK_TEXT_KEYS: 'a:AAAA' }, /CHECKBACK_TEXT_KEYS must/],
  ['a time that is none', { CHECKBACK_NOW: 'yesterday' }, /CHECKBACK_NOW/],
])('readEnvironment() says what to mend: %s', (_what, change, message) => {
  expect(() => read(change)).toThrow(message);
});

it.each([
  ['NODE_ENV', { NODE_ENV: 'production' }],
  ['CONTEXT', { CONTEXT: 'production' }],
  ['the platform', { AWS_LAMBDA_FUNCTION_NAME: 'respond', CHECKBACK_LOCAL: undefined }],
])('readEnvironment() refuses a clock set by hand where %s says production', (_what, change) => {
  expect(() => read({ ...change, CHECKBACK_NOW: '2026-11-24T13:00:00Z' })).toThrow(
    /CHECKBACK_NOW is for development/,
  );
  expect(read(change).clockShift).toBe(0);
});

it('readEnvironment() never repeats a secret or a password in what it says', () => {
  expect(() => read({ CHECKBACK_SECRET: 'short-secret' })).not.toThrow(/short-secret/);
});

it('readEnvironment() takes Netlify’s own database where no other is named', () => {
  const url = 'postgresql://netlify/db';
  const hostOf = (change: Record<string, string | undefined>) =>
    new URL(read(change).receiverUrl).host;
  expect(hostOf({ DATABASE_URL: undefined, NETLIFY_DB_URL: url })).toBe('netlify');
  expect(hostOf({ NETLIFY_DB_URL: url })).toBe('localhost');
});

it('readEnvironment() makes the owner somebody who may do little, unless there is a login', () => {
  const options = (url: string) => new URL(url).searchParams.get('options');
  expect(options(read({}).receiverUrl)).toBe('-c role=checkback_receiver');
  expect(options(read({}).personUrl)).toBe('-c role=checkback_person');
  const own = 'postgresql://localhost/checkback?options=-c%20a%3Db';
  expect(options(read({ DATABASE_URL: own }).personUrl)).toBe('-c a=b -c role=checkback_person');
  const login = 'postgresql://r:p@localhost/checkback';
  expect(read({ RECEIVER_DATABASE_URL: login }).receiverUrl).toBe(login);
  expect(read({ PERSON_DATABASE_URL: login }).personUrl).toBe(login);
});
