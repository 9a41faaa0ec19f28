import { beforeEach, expect, it } from 'vitest';
import { stopEmails } from '../../netlify/emails/follow.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { mailRoom } from '../support/mail-room.ts';

const room = await mailRoom();
const { database, post, at, subscribe } = room;

let consultation: Consultation;
beforeEach(() => void (consultation = room.consultation()));

const [reader, other] = ['reader@example.com', 'other@example.org'];
const follow = (token: string) => ({ consultation, token });

it('everybody on the list is told of each event once, by kind, with a way out', async () => {
  const token = await subscribe(reader, ['updates']);
  await subscribe(other, ['reminder']);
  await at('2026-03-02T09:00:00Z');
  for (let again = 0; again < 3; again += 1) await post.tell(consultation);
  const [opened, ...more] = await post.send(consultation);
  expect(more).toEqual([]);
  expect(opened).toMatchObject({
    to: reader,
    subject: 'Now open: Library hours',
    stopUrl: `https://consult.example.gov.uk/consultations/${consultation.slug}/emails/stop/${token}/`,
  });
  expect(opened!.body).toContain(`/emails/manage/${token}/`);
  await at('2026-03-24T09:00:00Z');
  await Promise.all(Array.from({ length: 5 }, () => post.tell(consultation)));
  expect((await post.send(consultation)).map(({ to }) => to)).toEqual([other]);
});

it('whoever comes on the list after an event is not told of it', async () => {
  await at('2026-03-02T09:00:00.001Z'); // it opened, and nobody has looked since
  await subscribe(reader, ['updates']);
  expect(await post.tell(consultation)).toBe(0);
  const update = { id: 'update-1', title: 'We are open on Sundays', body: [] };
  const dated = { publishedAt: post.clock.now, editedAt: post.clock.now };
  const updated = { ...consultation, updates: [{ ...update, ...dated }] };
  await at('2026-03-03T09:00:00Z');
  expect(await post.tell(updated)).toBe(1);
  expect(await post.send(updated)).toMatchObject([
    { to: reader, subject: 'We are open on Sundays: Library hours' },
  ]);
  await subscribe(other, ['updates']);
  expect(await post.tell(updated)).toBe(0);
  expect(await post.send(updated)).toEqual([]);
});

it('what is no longer published is not sent, nor what comes too late, nor to whom is gone', async () => {
  await subscribe(reader);
  const token = await subscribe(other);
  await at('2026-03-24T09:00:00Z');
  expect(await post.tell(consultation)).toBe(2);
  await stopEmails(follow(token), post.world);
  await at('2026-03-30T16:00:00Z');
  expect(await post.send(consultation)).toEqual([]);
  const states = await statesOf('closing-soon');
  expect(states).toEqual(['dropped ', 'failed late']);
  await post.tell(consultation);
  expect(await post.send(libraryHours({ slug: 'another' }))).toEqual([]);
  expect(await statesOf('closing.')).toEqual(['waiting unpublished']);
});

async function statesOf(event: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ state: string }>(
    `select concat(state, ' ', reason) as state from mail.mail
     where consultation = $1 and starts_with(event, $2) order by 1`,
    [consultation.slug, event],
  );
  return rows.map(({ state }) => state);
}

it('what may have been sent is asked for before it is sent again', async () => {
  await subscribe(reader, ['updates']);
  post.handed.length = 0;
  await at('2026-03-02T09:00:00Z');
  await post.tell(consultation);
  post.answers.push({ kind: 'unsure', reason: 'unreachable' }); // it was sent
  expect(await post.send(consultation)).toHaveLength(1);
  expect(await statesOf('opening')).toEqual(['waiting unreachable']);
  await at('2026-03-02T09:05:00Z');
  expect(await post.send(consultation)).toEqual([]);
  expect(await statesOf('opening')).toEqual(['sent ']);
});

it.each([
  ['for ever, an address that cannot be one', 'address', true, 0, 'failed address'],
  ['and tried again, a key that is not good', 'key', false, 1, 'sent '],
] as const)('what is refused is left %s', async (_how, reason, isFinal, again, state) => {
  await subscribe(reader, ['updates']);
  post.handed.length = 0;
  await at('2026-03-02T09:00:00Z');
  await post.tell(consultation);
  post.answers.push({ kind: 'refused', reason, isFinal });
  expect(await post.send(consultation)).toEqual([]);
  await at('2026-03-02T09:05:00Z');
  expect(await post.send(consultation)).toHaveLength(again);
  expect(await statesOf('opening')).toEqual([state]);
});

it('what was tried is left alone for as long as it may be on its way', async () => {
  await subscribe(reader, ['updates']);
  await at('2026-03-02T09:00:00Z');
  await post.tell(consultation);
  const { rows } = await database.pool.query<{ reference: string }>(
    "select reference from mail.mail where consultation = $1 and starts_with(event, 'opening')",
    [consultation.slug],
  );
  await post.sending.pool.query('select mail.try($1)', [rows.map(({ reference }) => reference)]);
  Object.assign(post.sending, { settleMs: 120_000 });
  await at('2026-03-02T09:01:59.999Z');
  expect(await post.send(consultation)).toEqual([]);
  await at('2026-03-02T09:02:00.001Z');
  expect(await post.send(consultation)).toHaveLength(1);
  Object.assign(post.sending, { settleMs: 0 });
});
