import { expect, inject, it } from 'vitest';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));
const bytes = (...values: number[]) => Uint8Array.from([...Buffer.from('missed='), ...values]);

it.each([
  ['a lone surrogate', 'missed=%ED%A0%80'],
  ['half a character', 'missed=%F0%9F'],
  ['an overlong form', 'missed=%C0%AF'],
  ['a byte of Latin-1', 'missed=caf%E9'],
  ['a broken escape', 'missed=100%'],
  ['an escape that is none', 'missed=%zz'],
  ['raw bytes that are no text', bytes(0xff, 0xfe)],
  ['a raw lone surrogate', bytes(0xed, 0xa0, 0x80)],
])('%s is refused', async (_what, body) => {
  expect((await person.send(body)).status).toBe(400);
});

it.each(['missed=caf%C3%A9', 'missed=café 🙂', 'missed=%F0%9F%99%82+a+b'])(
  '%s is read',
  async (body) => {
    expect((await person.send(body)).status).toBe(200);
  },
);
