import pg from 'pg';
import { createNotify } from '../../netlify/emails/notify.ts';
import { send } from '../../netlify/emails/send-all.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { notifyKey, templateId } from '../support/fake-notify.ts';
import { testKeys } from '../support/world.ts';

// Sends all that is due and ends: node sender.ts <database> <notify> [forgetful]

const [, , database = '', apiUrl = '', fault] = process.argv;
const pool = new pg.Pool({ connectionString: database, options: '-c role=checkback_sender' });
if (fault === 'forgetful') forgetTries();

/** One that hands an e-mail over before anybody knows that it does. */
function forgetTries(): void {
  const query = pool.query.bind(pool) as (...all: unknown[]) => unknown;
  Object.assign(pool, {
    query: (sql: unknown, ...rest: unknown[]) =>
      String(sql).includes('mail.try') ? Promise.resolve({ rows: [] }) : query(sql, ...rest),
  });
}

const mailer = createNotify({ key: notifyKey, templateId, apiUrl });
const world = {
  pool,
  mailer,
  textKeys: testKeys.textKeys,
  siteUrl: 'https://consult.example.gov.uk',
};
const rest = { clockShift: 0, settleMs: 0, report: () => undefined };
await send([libraryHours()], { ...world, ...rest }, () => false);
await pool.end();
