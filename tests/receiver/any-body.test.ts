import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { formPairs } from '../support/html.ts';
import { stored } from '../support/stored.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));
const page = await person.get('/consultations/send-priorities/respond/');
const offered = formPairs(page.html).filter(([name]) => name === '_offer');

const names = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'feel-right',
      'work-on-first',
      'work-on-first_most',
      'missed',
      'answering-as',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('_offer', '_token', '_again', '_leave_empty') },
  { weight: 1, arbitrary: fc.string() },
);
const values = fc.oneof(
  fc.constantFrom(
    'some',
    'transitions',
    'none-of-these',
    'other',
    '',
    ...offered.map(([, value]) => value),
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const form = fc
  .array(fc.tuple(names, values), { maxLength: 12 })
  .map((pairs) => new URLSearchParams(pairs).toString());
const noise = fc.uint8Array({ maxLength: 400 });
const damaged = fc.tuple(form, fc.nat(), fc.nat({ max: 255 })).map(([text, where, byte]) => {
  const bytes = Buffer.from(text);
  if (bytes.length > 0) bytes[where % bytes.length] = byte;
  return bytes;
});

it('no body at all is answered by a fault, and none is stored that was not checked and sent', async () => {
  const before = (await stored()).length;
  await fc.assert(
    fc.asyncProperty(fc.oneof(form, noise, damaged), async (body) => {
      const { status, headers } = await person.send(body);
      expect([200, 400, 413, 422]).toContain(status);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('set-cookie')).toBeNull();
    }),
    { numRuns: 1_500 },
  );
  expect(await stored()).toHaveLength(before);
});

const whole = fc.record({
  'feel-right': fc.constantFrom('yes-all', 'most', 'some', 'no', 'not-sure'),
  missed: fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !text.includes('\0')),
});

it('every valid form can be checked and sent, and is stored as it was typed', async () => {
  await fc.assert(
    fc.asyncProperty(whole, async (answers) => {
      const check = await person.fillIn(Object.entries(answers));
      expect(check.status).toBe(200);
      const sent = await person.press(check);
      expect(sent.status).toBe(303);
    }),
    { numRuns: 100 },
  );
});
