import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { forgetAddresses } from '../../netlify/emails/forget.ts';
import { confirm, lookAtEmails, stopEmails } from '../../netlify/emails/follow.ts';
import { newToken } from '../../netlify/emails/link.ts';
import { createOutbox } from '../../netlify/emails/outbox.ts';
import { reseal } from '../../netlify/database/reseal.ts';
import { readTextKeys } from '../../netlify/text-keys.ts';
import { emails } from '../../src/form/render.tsx';
import { libraryHours } from '../fixtures/consultation.ts';
import { postOffice, tokenIn } from '../support/emails.ts';
import { everythingIn, tablesWith } from '../support/tables.ts';
import { ownDatabase, startClock, stopClock, testTextKeys } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
const { pool } = database;
const consultation = libraryHours();
const post = postOffice(database, consultation);
const at = async (instant: string) => {
  post.clock.now = new Date(instant);
  await stopClock(pool, post.clock.now);
};
beforeAll(() => at('2026-03-01T09:00:00Z'));
afterAll(async () => {
  await startClock(pool);
  await post.close();
  await database.drop();
});

const [known, unknown] = ['zebra.known@example.com', 'zebra.other@example.com'];

it('whether an address is known shows neither in the page nor in what is asked of the database', async () => {
  await post.subscribe(known);
  const asks = vi.spyOn(post.world.pool, 'query');
  const seen = [];
  for (const address of [known, unknown, known.toUpperCase()]) {
    const state = await post.ask(address);
    const statements = asks.mock.calls.splice(0).map(([sql]) => sql);
    seen.push({ state, html: emails(consultation, state), statements });
  }
  asks.mockRestore();
  expect(seen[0]!.statements).toHaveLength(1);
  expect(seen).toEqual(Array(3).fill(seen[0]));
});

it('in the database they make the same rows, which differ in what is random alone', async () => {
  const { rows } = await pool.query<{ row: string }>(
    `select concat_ws(' ', octet_length(token_hash), octet_length(address_hash), length(sealed) > 80,
                      kinds, is_mailed, asked_at) as row
     from mail.request where sealed is not null`,
  );
  expect(rows.length).toBe(3);
  expect(new Set(rows.map(({ row }) => row)).size).toBe(1);
});

it('what an address gets in its mailbox is of the same kind, known or not', async () => {
  const all = await post.send();
  expect(all.map(({ to }) => to).sort()).toEqual([known.toUpperCase(), known, unknown].sort());
  const texts = all.map(({ subject, body }) => subject + body.replace(/[\w-]{32}/, 'token'));
  expect(new Set(texts).size).toBe(1);
});

it('no table has an address or a token of a link, and no log line has one', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const broken = createOutbox(pool, post.sending.textKeys);
  await broken.hand({ reference: 'r', to: known, subject: 'Hello', body: 'Hello' });
  await pool.query('alter table mail.request add constraint unlucky check (false) not valid');
  expect(await post.ask('zebra.third@example.com')).toMatchObject({ problems: ['database'] });
  await pool.query('alter table mail.request drop constraint unlucky');
  expect(log.mock.calls.flat()).toEqual(['{"event":"emails-not-asked","code":"23514"}']);
  log.mockRestore();

  const everything = await everythingIn(pool);
  expect(everything).toContain('sealed:test:');
  for (const secret of ['zebra', ...post.handed.map(tokenIn)])
    for (const form of [secret, Buffer.from(secret).toString('hex')])
      expect(everything.toLowerCase()).not.toContain(form.toLowerCase());
});

it('a link to confirm is of no use to whoever has a copy of the database', async () => {
  const { rows } = await pool.query<{ token_hash: Buffer }>(
    'select token_hash from mail.request union all select token_hash from mail.subscription',
  );
  expect(rows.length).toBeGreaterThan(2);
  for (const { token_hash } of rows)
    for (const token of [token_hash.toString('hex'), token_hash.toString('base64url')])
      expect(await confirm({ consultation, token }, post.world)).toEqual({ name: 'expired' });
});

it('nothing leads from a subscriber to what anybody answered: no table of theirs refers to another', async () => {
  const { rows } = await pool.query<{ from: string; to: string }>(
    `select conrelid::regclass::text as from, confrelid::regclass::text as to
     from pg_constraint where contype = 'f'`,
  );
  const joined = rows.filter(
    (each) => each.from.startsWith('mail.') !== each.to.startsWith('mail.'),
  );
  expect(rows.length).toBeGreaterThan(5);
  expect(joined).toEqual([]);
});

it('after a reseal under another key, links work and e-mails go out as before', async () => {
  const keys = readTextKeys(`next:${Buffer.alloc(32, 9).toString('base64')},${testTextKeys}`)!;
  const token = await post.subscribe('zebra.resealed@example.com', ['updates']);
  await reseal(pool, keys);
  expect(await tablesWith(pool, 'sealed:test:')).toEqual(['mail.outbox']);
  expect(await lookAtEmails({ consultation, token }, post.world)).toMatchObject({ name: 'manage' });
  post.sending.textKeys = new Map([[...keys][0]!]);
  await at('2026-03-02T09:00:00Z');
  await post.tell(consultation);
  const sent = await post.send();
  expect(sent.map(({ to }) => to)).toContain('zebra.resealed@example.com');
  expect(sent.map(tokenIn)).toContain(token);
});

it('whoever unsubscribes is gone at once, and so is whoever does not confirm, after a week', async () => {
  await at('2026-03-03T09:00:00Z');
  await post.ask('zebra.late@example.com');
  const token = newToken();
  await stopEmails({ consultation, token }, post.world); // of nobody
  const people = async (table: string) =>
    (await pool.query(`select from mail.${table} where sealed is not null`)).rowCount;
  const before = await people('subscription');
  const [last] = post.handed.slice(-1);
  await stopEmails({ consultation, token: tokenIn(last!) }, post.world);
  expect(await people('subscription')).toBe(before! - 1);
  await at('2026-03-10T08:59:59.999Z');
  await forgetAddresses({ pool, clockShift: 0 });
  expect(await people('request')).toBe(1);
  await at('2026-03-10T09:00:00Z');
  await forgetAddresses({ pool, clockShift: 0 });
  expect(await people('request')).toBe(0);
});

it.each([
  ['a millisecond before a year after the outcome', '2027-04-20T08:59:59.999Z', true],
  ['a year after the outcome', '2027-04-20T09:00:00Z', false],
])('%s subscribers are there: %s', async (_when, instant, isThere) => {
  const outcome = { publishedAt: new Date('2026-04-20T09:00:00Z'), summary: [] };
  await at('2026-04-21T09:00:00Z');
  await post.tell({ ...consultation, outcome });
  await at(instant);
  const left = async () => {
    const { rows } = await pool.query('select from mail.subscription');
    return rows.length > 0;
  };
  await forgetAddresses({ pool, clockShift: 0 });
  expect(await left()).toBe(isThere);
  if (isThere) return;
  const tables = await tablesWith(pool, `(${consultation.slug},`);
  expect(tables).toEqual([]);
});
