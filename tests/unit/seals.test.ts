import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownReceipt, openToken, receiptFor, sealToken } from '../../netlify/receiver/seals.ts';
import { receiptText } from '../../src/domain/receipt.ts';
import { codeNamed } from '../support/code-named.ts';

const secret = 'a secret of this test, long enough to be one';
const id = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((b) => Buffer.from(b).toString('hex'));
const library = codeNamed('library-hours');
const token = fc.record({
  id,
  consultation: fc.constantFrom(library, codeNamed('send-priorities')),
  revision: fc.constantFrom('a1b2c3', 'd4e5f6'),
  order: fc.integer({ min: 0, max: 9 }),
  version: fc.constantFrom('standard', 'easy-read'),
  issuedAt: fc.integer({ min: 1e12, max: 2e12 }),
});

it('openToken() gives back what sealToken() sealed', () => {
  fc.assert(
    fc.property(token, (one) => {
      expect(openToken(sealToken(one, secret), one.consultation, secret)).toEqual(one);
    }),
  );
});

it('openToken() refuses a token of another consultation, another secret, or one letter off', () => {
  fc.assert(
    fc.property(token, fc.nat(), (one, where) => {
      const sealed = sealToken(one, secret);
      expect(openToken(sealed, codeNamed('another'), secret)).toBeUndefined();
      expect(openToken(sealed, one.consultation, `${secret}!`)).toBeUndefined();
      const spot = where % sealed.length;
      const other = sealed[spot] === 'A' ? 'B' : 'A';
      const spoilt = sealed.slice(0, spot) + other + sealed.slice(spot + 1);
      expect(openToken(spoilt, one.consultation, secret)).toBeUndefined();
    }),
  );
});

it.each(['', '.', '.....', 'a.b.c.d.e.f', '🙂.1.2.3.4.5'])('openToken() refuses %j', (text) => {
  expect(openToken(text, library, secret)).toBeUndefined();
});

it('receiptFor() is the same for the same submission, and known again however it is typed', () => {
  fc.assert(
    fc.property(id, (one) => {
      const receipt = receiptFor(one, library, secret);
      expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
      expect(receiptFor(one, library, secret)).toBe(receipt);
      for (const typed of [
        receipt,
        receiptText(receipt),
        receipt.toLowerCase().replaceAll('0', 'o'),
      ])
        expect(knownReceipt(typed, library, secret)).toBe(receipt);
    }),
  );
});

it('knownReceipt() refuses a slip of the pen and what we never issued', () => {
  const receipt = receiptFor('00112233445566778899aabbccddeeff', library, secret);
  const slip = receipt.replace(/^./, receipt[0] === '2' ? '3' : '2');
  for (const typed of [slip, receipt.slice(1), `${receipt}0`, '', '0000-0000-0000-0000'])
    expect(knownReceipt(typed, library, secret)).toBeUndefined();
  expect(knownReceipt(receipt, library, 'another secret, also long enough')).toBeUndefined();
  expect(knownReceipt(receipt, codeNamed('another-consultation'), secret)).toBeUndefined();
});
