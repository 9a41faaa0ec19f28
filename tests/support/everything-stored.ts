import type pg from 'pg';
import { keepAboutYou } from '../../netlify/receiver/about-you-store.ts';
import { createOutbox } from '../../netlify/emails/outbox.ts';
import { receiptFor } from '../../netlify/receiver/seals.ts';
import { withdraw } from '../../netlify/receiver/withdraw.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import { codesToSave, frameToSave } from './coding-frame.ts';
import { poolAs, postOffice } from './emails.ts';
import { filledIn, keyingDesk, LONG, openFor } from './keying.ts';
import { readingDesk } from './reading-desk.ts';
import { testKeys, testSecret, type Schema } from './world.ts';

/** Words that no copy may show as they are. */
export const SECRET_WORDS =
  'Ring 01632 960001 about the “zebras”,\n\\ and \t more: {"a":null}, Zoë 🦓';

/** A database with rows in every table: submissions of each kind, and all that is done with them. */
export async function fillDatabase(database: { url: string } & Schema): Promise<void> {
  const { pool } = database;
  const consultation = { ...openFor('getting-around'), deleteAnswersOn: new Date('2999-01-31') };
  const desk = keyingDesk(consultation, pool);
  await desk.online(filledIn);
  await desk.online(filledIn.filter(([name]) => name !== 'people'));
  for (const number of ['1', '2']) await desk.key({ number, fields: filledIn });
  await desk.key({ fields: filledIn }, { who: 'another-editor' }); // checks the first
  await read(pool);
  await say(pool);
  await subscribe(database);
  await pool.query(THE_REST);
}

async function read(pool: pg.Pool): Promise<void> {
  const { send, post } = readingDesk(openFor('getting-around'), pool);
  const id = await send({ missed: SECRET_WORDS });
  const cuts = [{ at: SECRET_WORDS.indexOf('01632'), words: '01632 960001' }];
  const place = { name: 'part', challenge: 'late-buses' };
  const answers = [
    await post('redactions', { do: 'redact', question: 'missed', id, cuts, reason: 'contact' }),
    await post('coding', frameToSave()),
    await post('coding', codesToSave(id, ['buses'])),
    await post('coding', codesToSave(id, []), 'p-other'),
    await post('places', { id, place, reply: 'A good point' }),
    await post('exclusions', { do: 'leave-out', id, reason: 'A test' }),
  ];
  for (const { status, body } of answers)
    if (status > 201) throw new Error(`Cannot fill the database: ${JSON.stringify(body)}`);
}

/** Two people say something of themselves, and a third takes back what they sent. */
async function say(pool: pg.Pool): Promise<void> {
  const { send, consultation } = readingDesk(openFor('getting-around'), pool);
  const code = codeOf(consultation);
  const world = { pool, secret: testSecret, clockShift: 0 };
  const receipts = [];
  for (const missed of [LONG, `${LONG} And late.`, 'No'])
    receipts.push(receiptFor(await send({ missed }), code, testSecret));
  for (const receipt of receipts.slice(0, 2)) {
    const about = { consultation: code, receipt };
    await keepAboutYou({ ...about, answers: { age: '16-24' }, choices: ['age.16-24'] }, world);
  }
  const fields = [['code', receipts[2]!] as const, ['sure', 'yes'] as const];
  await withdraw({ consultation: code, fields }, world);
}

async function subscribe(database: { url: string } & Schema): Promise<void> {
  const consultation = openFor('getting-around');
  const office = postOffice(database, consultation);
  for (const name of ['ann', 'bo']) await office.subscribe(`${name}@example.com`);
  await office.ask('cy@example.com');
  await office.tell(consultation);
  const sender = poolAs('checkback_sender', database.url);
  const email = { reference: 'r', to: 'ann@example.com', subject: 'News', body: SECRET_WORDS };
  const stop = { stopUrl: 'https://consult.example.gov.uk/stop' };
  await createOutbox(sender, testKeys.textKeys).hand({ ...email, ...stop });
  await sender.end();
  await office.close();
}

// What other tests show how it comes about: here it is only to be there, in every type that there is.
const THE_REST = `
  insert into publishing.build (mark, boundary, asked_at, due_at, ended_at, outcome, failure)
  values ('a', '2026-03-29 01:00:00.123456+00', now(), null, now(), 'failed', '{"message": "“No”", "n": 1.10}'),
         (null, null, now(), null, null, null, null);
  insert into publishing.delivery values ('seen', now());
  insert into reference_figure
  values ('getting-around', 'feel-right', 'yes', 12000, 'The census', 'p-editor', now());
  insert into release
  values ('getting-around', 1, now(), 'p-editor', 'editor', 'null', '{"big": 123456789012345678901234567890}');
  insert into campaign select consultation, id, 1 from submission;
  insert into campaign_search values ('getting-around', 7);
  insert into retention.tally values ('before', 'standard', 'online', '', '', 12);
  insert into special.tally values ('before', 'age.16-24', 12);
  insert into mail.attempt values ('gone', now());
  insert into watch.alert values ('nobody-answers', 'getting-around', 'Nobody answers', now());
  insert into watch.run values (true, now());
  select retention.run('0');`;
