import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { formPairs, type Pair } from '../support/html.ts';
import { secondServer, type Server } from '../support/second-server.ts';
import { storedIn } from '../support/stored.ts';
import { visitor, type Visitor } from '../support/visitor.ts';
import { ownDatabase, type Schema } from '../support/world.ts';

let database: { url: string } & Schema;
let server: Server;
let person: Visitor;
beforeAll(async () => {
  database = await ownDatabase(inject('databaseUrl'));
  server = await secondServer({ DATABASE_URL: database.url });
  person = visitor(server.url);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const rows = () => storedIn(database.pool);

const names = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('feel-right', 'work-on-first', 'missed', 'answering-as'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('work-on-first_most', '_offer', '_again', '_leave_empty'),
  },
  { weight: 1, arbitrary: fc.string() },
);
const values = fc.oneof(
  fc.constantFrom('some', 'transitions', 'none-of-these', 'other', ''),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const pairs = fc.array(fc.tuple(names, values), { maxLength: 12 });
const form = pairs.map((each) => new URLSearchParams(each).toString());
const noise = fc.uint8Array({ maxLength: 400 });
const damaged = fc.tuple(form, fc.nat(), fc.nat({ max: 255 })).map(([text, where, byte]) => {
  const bytes = Buffer.from(text);
  if (bytes.length > 0) bytes[where % bytes.length] = byte;
  return bytes;
});

it('no body at all is answered by a fault, and none is stored that was not checked and sent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(form, noise, damaged), async (body) => {
      const { status, headers } = await person.send(body);
      expect([200, 400, 413, 422]).toContain(status);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('set-cookie')).toBeNull();
    }),
    { numRuns: 1_200 },
  );
  expect(await rows()).toEqual([]);
});

it('with a token of ours, whatever comes beside it is stored as valid answers or not at all', async () => {
  const token = formPairs((await person.fillIn([['feel-right', 'no']])).html).find(
    ([name]) => name === '_token',
  )!;
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(pairs, async (each) => {
      const { status } = await person.send(new URLSearchParams([...each, token]).toString());
      expect([303, 400, 409, 422]).toContain(status);
      seen.set(String(status), (seen.get(String(status)) ?? 0) + 1);
    }),
    { numRuns: 600 },
  );
  expect(seen.get('422')).toBeGreaterThan(0);
  const stored = await rows();
  expect(stored.length).toBeLessThanOrEqual(1);
  for (const { answers } of stored)
    for (const code of Object.keys(answers))
      expect(['feel-right', 'work-on-first', 'missed', 'answering-as']).toContain(code);
});

const whole = fc.record({
  'feel-right': fc.constantFrom('yes-all', 'most', 'some', 'no', 'not-sure'),
  missed: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
    .filter((text) => !text.includes('\0') && text.trim() !== ''),
});

it('every valid form can be checked and sent, and is stored as it was typed', async () => {
  await fc.assert(
    fc.asyncProperty(whole, async (answers) => {
      const before = new Set((await rows()).map(({ id }) => id));
      const check = await person.fillIn(Object.entries(answers) as Pair[]);
      expect((await person.press(check)).status).toBe(303);
      const fresh = (await rows()).filter(({ id }) => !before.has(id));
      const missed = answers.missed.replace(/\r\n?/g, '\n');
      expect(fresh.map((row) => row.answers)).toEqual([{ ...answers, missed }]);
    }),
    { numRuns: 100 },
  );
});
