import { encodeSignatureHeader, isValidSignature } from '@sanity/webhook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSignature } from '../../netlify/publishing/webhook-signature.ts';

const secret = 'a secret that Sanity and the site share';
const now = new Date('2026-03-01T09:00:00Z');
const body = '{"_id":"settings","_type":"settings","_rev":"é"}';

interface Case {
  secrets?: string[];
  text?: string;
  header?: string | null;
}

const signedAt = (offset: number, text = body) =>
  encodeSignatureHeader(text, now.getTime() + offset, secret);

const check = ({ secrets = [secret], text = body, header = null }: Case) =>
  checkSignature({ header, body: Buffer.from(text) }, { secrets, now });

it('checkSignature() takes what Sanity’s own package signs, whatever the body says', async () => {
  const bodies = fc.string({ minLength: 1, unit: 'binary' });
  await fc.assert(
    fc.asyncProperty(bodies, async (text) => {
      expect(check({ text, header: await signedAt(0, text) }).ok).toBe(true);
    }),
  );
});

it('checkSignature() refuses what Sanity’s own package refuses: any letter changed', async () => {
  const header = await signedAt(0);
  const at = fc.nat(header.length - 1);
  const letter = fc.constantFrom(...'0123456789abcXYZ-_=,. t');
  await fc.assert(
    fc.asyncProperty(at, letter, async (index, other) => {
      const altered = header.slice(0, index) + other + header.slice(index + 1);
      expect(check({ header: altered }).ok).toBe(await isValidSignature(body, altered, secret));
    }),
    { numRuns: 1_000 },
  );
});

describe('checkSignature() takes a signature', () => {
  it.each([
    ['five minutes old', -300_000],
    ['five minutes ahead', 300_000],
  ])('%s', async (_age, offset) => {
    expect(check({ header: await signedAt(offset) }).ok).toBe(true);
  });

  it.each([
    ['the first', [secret, 'another']],
    ['the second', ['another', secret]],
  ])('under %s of two secrets, while they are changed', async (_which, secrets) => {
    expect(check({ secrets, header: await signedAt(0) }).ok).toBe(true);
  });
});

describe('checkSignature() finds stale a signature', () => {
  it.each([
    ['a moment older than five minutes', -300_001],
    ['a moment more than five minutes ahead', 300_001],
    ['of 2022, which Sanity’s own package takes', Date.parse('2022-01-01T00:00:00Z') - +now],
  ])('%s', async (_age, offset) => {
    const header = await signedAt(offset);
    expect(await isValidSignature(body, header, secret)).toBe(true);
    expect(check({ header })).toEqual({ ok: false, why: 'stale' });
  });
});

describe('checkSignature() finds forged', () => {
  it('a signature under another secret, or under none', async () => {
    const header = await signedAt(0);
    expect(check({ secrets: ['another'], header })).toEqual({ ok: false, why: 'forged' });
    expect(check({ secrets: [], header })).toEqual({ ok: false, why: 'forged' });
  });

  it('a signature of another body', async () => {
    const header = await signedAt(0);
    expect(check({ text: body.replace('settings', 'setting5'), header }).ok).toBe(false);
    expect(check({ text: `${body} `, header }).ok).toBe(false);
  });

  it('a signature of an old body under a new time', async () => {
    const [, old = ''] = (await signedAt(-600_000)).split(',');
    expect(check({ header: `t=${now.getTime()},${old}` })).toEqual({ ok: false, why: 'forged' });
  });

  it.each([
    ['no header', null],
    ['an empty header', ''],
    ['no signature', 't=1772355600000'],
    ['no time', `v1=${'A'.repeat(43)}`],
    ['a time that is none', `t=x,v1=${'A'.repeat(43)}`],
    ['a time in 400 digits', `t=${'1'.repeat(400)},v1=${'A'.repeat(43)}`],
    ['a signature that is too short', `t=1772355600000,v1=${'A'.repeat(42)}`],
    ['a signature in two bytes a letter', `t=1772355600000,v1=${'é'.repeat(43)}`],
  ])('%s', (_what, header) => {
    expect(check({ header })).toEqual({ ok: false, why: 'forged' });
  });

  it('two headers, though one of them is right', async () => {
    const header = await signedAt(0);
    const headers = new Headers([
      ['sanity-webhook-signature', header],
      ['sanity-webhook-signature', header],
    ]);
    expect(check({ header: headers.get('sanity-webhook-signature') }).ok).toBe(false);
  });
});
