import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  firstKey,
  isSealed,
  mapSealed,
  openText,
  openWords,
  readTextKeys,
  sealText,
} from '../../netlify/text-keys.ts';
import { codeNamed } from '../support/code-named.ts';

const key = () => randomBytes(32).toString('base64');
const [old, fresh] = [`old:${key()}`, `fresh:${key()}`];
const keys = readTextKeys(old)!;
const to = { consultation: codeNamed('library-hours'), id: '1'.repeat(32) };

it('openText() gives back what sealText() sealed, which shows nothing of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const sealed = sealText(text, to, keys);
      expect(isSealed(sealed)).toBe(true);
      expect(sealed).toMatch(/^sealed:old:[\w-]+$/);
      expect(openText(sealed, to, keys)).toBe(text);
      expect(sealText(text, to, keys)).not.toBe(sealed);
    }),
  );
});

it('openText() refuses a text that was moved to another submission or consultation', () => {
  const sealed = sealText('Parking', to, keys);
  expect(() => openText(sealed, { ...to, id: '2'.repeat(32) }, keys)).toThrow();
  expect(() => openText(sealed, { ...to, consultation: codeNamed('parks') }, keys)).toThrow();
});

it('openText() refuses a text of which one bit was changed, or that was cut short', () => {
  const [, , body = ''] = sealText('Parking', to, keys).split(':');
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 7 }), (where, bit) => {
      const bytes = Buffer.from(body, 'base64url');
      bytes[where % bytes.length]! ^= 1 << bit;
      expect(() => openText(`sealed:old:${bytes.toString('base64url')}`, to, keys)).toThrow();
      const cut = Buffer.from(body, 'base64url').subarray(0, where % bytes.length);
      expect(() => openText(`sealed:old:${cut.toString('base64url')}`, to, keys)).toThrow();
    }),
  );
});

it('of two keys the first seals and both open', () => {
  const both = readTextKeys(`${fresh},${old}`)!;
  expect(firstKey(both)).toBe('fresh');
  const before = sealText('Parking', to, keys);
  expect(openText(before, to, both)).toBe('Parking');
  const after = sealText('Parking', to, both);
  expect(openText(after, to, readTextKeys(fresh)!)).toBe('Parking');
  expect(() => openText(after, to, keys)).toThrow('CHECKBACK_TEXT_KEYS has no key “fresh”');
});

it.each([
  ['nothing', ''],
  ['a key without an id', key()],
  ['an id without a key', 'a:'],
  ['31 bytes', `a:${randomBytes(31).toString('base64')}`],
  ['33 bytes', `a:${randomBytes(33).toString('base64')}`],
  ['the same id twice', `a:${key()},a:${key()}`],
  ['one good and one bad', `a:${key()},b`],
])('readTextKeys() refuses %s', (_what, text) => {
  expect(readTextKeys(text)).toBeUndefined();
});

it('openWords() opens every sealed text, however deep, and leaves all else as it is', () => {
  const words = (text: string) => sealText(text, to, keys);
  const answers = {
    'feel-right': 'yes',
    missed: words('Parking'),
    cards: { noise: { words: [words('too'), words('loud')] }, steps: 3 },
  };
  expect(openWords(answers, to, keys)).toEqual({
    'feel-right': 'yes',
    missed: 'Parking',
    cards: { noise: { words: ['too', 'loud'] }, steps: 3 },
  });
  expect(mapSealed(['sealed', null, 1], () => 'changed')).toEqual(['sealed', null, 1]);
});
