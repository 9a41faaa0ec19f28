import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { seeMailing } from '../../netlify/emails/progress.ts';
import { mailing, type Mailing } from '../../src/domain/mailing.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { postOffice } from '../support/emails.ts';
import { ownDatabase, startClock, stopClock } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
const consultation = libraryHours();
const post = postOffice(database, consultation);
const at = async (instant: string) => {
  post.clock.now = new Date(instant);
  await stopClock(database.pool, post.clock.now);
};
const seen = async (): Promise<Mailing> => {
  const answer = await seeMailing(consultation, { pool: database.pool, carrier: 'notify' });
  return mailing.parse(JSON.parse(JSON.stringify((answer as { body: unknown }).body)));
};
const eventIn = ({ events }: Mailing, event: string) => events.find((each) => each.event === event);

beforeAll(() => at('2026-03-01T09:00:00Z'));
afterAll(async () => {
  await startClock(database.pool);
  await post.close();
  await database.drop();
});

it('before anybody asks, staff see what will be told and when', async () => {
  const { subscribers, events, carrier } = await seen();
  expect(carrier).toBe('notify');
  expect(subscribers).toEqual([
    { kind: 'updates', people: 0 },
    { kind: 'reminder', people: 0 },
  ]);
  expect(events.map(({ title, when, isNoticed }) => [title, when, isNoticed])).toEqual([
    ['Links to confirm an address', '', false],
    ['It opens', '9am on Monday 2 March 2026', false],
    ['It closes in 7 days', '5pm on Monday 23 March 2026', false],
    ['It has closed', '5pm on Monday 30 March 2026', false],
  ]);
});

it('they see rounded how many are on the list, and what was sent, waits or was not sent, and why', async () => {
  for (let index = 0; index < 12; index += 1)
    await post.subscribe(
      `reader-${index}@example.com`,
      index < 7 ? ['updates', 'reminder'] : ['updates'],
    );
  await at('2026-03-02T09:00:00Z');
  await post.tell(consultation);
  post.answers.push(
    ...Array.from({ length: 8 }, () => ({ kind: 'taken' }) as const),
    { kind: 'refused', reason: 'address', isFinal: true },
    { kind: 'refused', reason: 'limit', isFinal: false },
  );
  await post.send(consultation);
  const mailed = await seen();
  expect(mailed.subscribers).toEqual([
    { kind: 'updates', people: 10 },
    { kind: 'reminder', people: 'few' },
  ]);
  expect(eventIn(mailed, 'opening.2026-03-02')).toMatchObject({
    ...{ isNoticed: true, sent: 10, waiting: 'few', failed: 'few' },
    reasons: expect.arrayContaining([
      expect.stringContaining('the address cannot be one'),
      expect.stringContaining('has a limit'),
    ]),
  });
  expect(eventIn(mailed, 'confirm')).toMatchObject({
    sent: 10,
    waiting: 0,
    failed: 0,
    reasons: [],
  });
  expect(JSON.stringify(mailed)).not.toContain('@example.com');
});

it('what nobody was told of is shown as told to nobody', async () => {
  const other = libraryHours({ slug: 'nobody-reads' });
  await post.tell(other);
  const answer = await seeMailing(other, { pool: database.pool, carrier: 'none' });
  const { events } = mailing.parse((answer as { body: unknown }).body);
  expect(events.find(({ event }) => event.startsWith('opening'))).toMatchObject({
    ...{ isNoticed: true, sent: 0, waiting: 0, failed: 0 },
  });
});
