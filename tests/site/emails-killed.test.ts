import { randomInt } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { sealRecipient, tokenHash } from '../../netlify/emails/link.ts';
import { send } from '../../netlify/emails/send-all.ts';
import { tellOf } from '../../netlify/emails/tell.ts';
import { createNotify } from '../../netlify/emails/notify.ts';
import { addressHash } from '../../netlify/receiver/seals.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { codeNamed } from '../support/code-named.ts';
import { poolAs, siteUrl } from '../support/emails.ts';
import { fakeNotify, notifyKey, templateId, type FakeNotify } from '../support/fake-notify.ts';
import { newId } from '../support/submission.ts';
import { ownDatabase, stopClock, testKeys } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
const sender = poolAs('checkback_sender', database.url);
const consultation = libraryHours();
const now = new Date(+consultation.opensAt + 1_000);

let fake: FakeNotify;
beforeAll(async () => {
  fake = await fakeNotify();
  await stopClock(database.pool, now);
});
afterAll(async () => {
  await fake.close();
  await sender.end();
  await database.drop();
});
beforeEach(async () => {
  await database.pool.query('truncate mail.subscription, mail.consent, mail.notice, mail.mail');
  await database.pool.query('truncate mail.attempt');
  fake.taken.length = 0;
  fake.onTaken = () => undefined;
});

/** So many are on the list, and an event is to be told of. */
async function subscribed(people: number): Promise<string[]> {
  const all = Array.from({ length: people }, (_, index) => `reader-${index}@example.com`);
  const { slug } = consultation;
  const rows = all.map((address) => {
    const [id, token] = [newId(), newId()];
    const sealed = sealRecipient(
      { address, token },
      { consultation: codeNamed(slug), id },
      testKeys.textKeys,
    );
    const hash = addressHash(address, codeNamed(slug), testKeys.secret);
    return [id, tokenHash(token), hash, sealed] as const;
  });
  await database.pool.query(
    `with own as (
       insert into mail.subscription
       select $1, * from unnest($2::text[], $3::bytea[], $4::bytea[], $5::text[]) returning id)
     insert into mail.consent select $1, id, 'updates', $6 from own`,
    [slug, ...[0, 1, 2, 3].map((at) => rows.map((row) => row[at])), new Date(0)],
  );
  expect(await tellOf([consultation], now, { pool: sender, clockShift: 0 })).toBe(people);
  return all;
}

/** A process that sends. It is killed as soon as so many have reached GOV.UK Notify, in mid-air. */
async function sending(killAt: number | undefined, fault = ''): Promise<void> {
  const args = ['tests/chaos/sender.ts', database.url, fake.url, fault];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  fake.onTaken = (count) => void (count === killAt && child.kill('SIGKILL'));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect([code, signal]).toEqual(
    fake.taken.length >= (killAt ?? Infinity) ? [null, 'SIGKILL'] : [0, null],
  );
  await fake.quiet();
}

const left = async (): Promise<number> =>
  (await database.pool.query("select from mail.mail where state = 'waiting'")).rowCount ?? 0;

/** Kills spread over all that is to be sent, and then nobody is killed until all is sent. */
async function sendAll(people: number, kills: number, fault?: string): Promise<void> {
  const points = Array.from({ length: kills }, () => randomInt(1, people));
  for (const point of [...new Set(points)].sort((a, b) => a - b))
    if (point > fake.taken.length) await sending(point, fault);
  while ((await left()) > 0) await sending(undefined, fault);
}

const recipients = () => fake.taken.map((each) => each.email_address).sort();

it('through kill -9 of the sender, a thousand people get one e-mail each', async () => {
  const people = await subscribed(1_000);
  await sendAll(1_000, 5);
  expect(recipients()).toEqual(people.toSorted());
  const { rows } = await database.pool.query('select distinct state, reason from mail.mail');
  expect(rows).toEqual([{ state: 'sent', reason: null }]);
  expect((await database.pool.query('select from mail.attempt')).rowCount).toBe(0);
});

it('finds out a sender that hands over before it has noted that it does', async () => {
  const people = await subscribed(60);
  await sendAll(60, 1, 'forgetful');
  expect(recipients().length).toBeGreaterThan(people.length);
});

it('several that send at once send each e-mail once', async () => {
  const people = await subscribed(200);
  const mailer = createNotify({ key: notifyKey, templateId, apiUrl: fake.url });
  const { textKeys } = testKeys;
  const world = { pool: sender, mailer, textKeys, siteUrl, clockShift: 0, settleMs: 120_000 };
  const one = () => send([consultation], { ...world, report: () => undefined }, () => false);
  await Promise.all([one(), one(), one(), one()]);
  expect(recipients()).toEqual(people.toSorted());
});
