import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  answersFingerprint,
  openToken,
  sealToken,
  storeKeyBlocks,
  storeSeal,
} from '../../netlify/receiver/seals.ts';
import { codeNamed } from '../support/code-named.ts';

const secret = 'a secret of this test, long enough to be one';
const id = '1'.repeat(32);
const consultation = codeNamed('parks');
const token = { id, consultation, revision: 'r', order: 3, version: 'v', issuedAt: 1 };
const answer = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.string()),
  fc.record({ chosen: fc.array(fc.string()), most: fc.string() }),
);
const answers = fc.dictionary(fc.string({ minLength: 1 }), answer, { noNullPrototype: true });
const of = (given: object, whose = id, by = secret) =>
  answersFingerprint(whose, given, by).toString('hex');

it('answersFingerprint() does not depend on the order in which questions were answered', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const backwards = Object.fromEntries(Object.entries(given).reverse());
      expect(of(backwards)).toBe(of(given));
    }),
  );
});

it('answersFingerprint() tells different answers apart', () => {
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      const isSame = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
      expect(of(one) === of(other)).toBe(isSame);
    }),
  );
  expect(of({ a: ['x', 'y'] })).not.toBe(of({ a: ['x,y'] }));
  expect(of({ a: 'x","b":"y' })).not.toBe(of({ a: 'x', b: 'y' }));
  expect(of({ a: '1' })).not.toBe(of({ a: 1 }));
});

const sorted = (given: Record<string, unknown>) =>
  Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1));

it('answersFingerprint() of the same answers differs from person to person, and by secret', () => {
  const given = { 'feel-right': 'yes' };
  expect(of(given, '2'.repeat(32))).not.toBe(of(given));
  expect(of(given, id, `${secret}!`)).not.toBe(of(given));
});

it('storeKeyBlocks() makes with two hashes the seal that storeSeal() makes', () => {
  const { ipad, opad } = storeKeyBlocks(secret);
  const hash = (...parts: (Buffer | string)[]) =>
    createHash('sha256')
      .update(Buffer.concat(parts.map((each) => Buffer.from(each))))
      .digest();
  const { text, seal } = storeSeal(token, secret);
  expect(text.split('.')[0]).toBe(id);
  expect(hash(opad, hash(ipad, `parks.${text}`))).toEqual(seal);
  const key = createHmac('sha256', secret).update('store-key\n').digest();
  expect(createHmac('sha256', key).update(`parks.${text}`).digest()).toEqual(seal);
});

it('openToken() refuses the seal that is for the database, so that a copy of it makes no token', () => {
  const { text, seal } = storeSeal(token, secret);
  expect(
    openToken(`${text}.${seal.toString('base64url')}`, codeNamed('parks'), secret),
  ).toBeUndefined();
  expect(openToken(sealToken(token, secret), codeNamed('parks'), secret)).toEqual(token);
});
