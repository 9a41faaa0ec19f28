import pg from 'pg';
import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { keepAboutYou } from '../../netlify/receiver/about-you-store.ts';
import { deleteDue } from '../../netlify/receiver/retention.ts';
import { receiptFor, receiptHash } from '../../netlify/receiver/seals.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { withdraw } from '../../netlify/receiver/withdraw.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import { alwaysOpen, newId, sealedFor } from '../support/submission.ts';
import { tablesWith } from '../support/tables.ts';
import { ownDatabase, testSecret } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
const pool = new pg.Pool({
  connectionString: database.url,
  options: '-c role=checkback_person',
}).on('error', () => undefined);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const world = { pool, secret: testSecret, clockShift: 0 };
const asked = alwaysOpen();
let id: string;
let receipt: string;
beforeEach(async () => {
  id = newId();
  receipt = receiptFor(id, codeOf(asked), testSecret);
  const sealed = sealedFor(asked, { id, answers: { missed: 'Parking' } });
  expect(await createStore(database.pool).add(sealed, asked)).toBe('stored');
});

const ofMyself = (age: string, whose = receipt) =>
  keepAboutYou(
    { consultation: codeOf(asked), receipt: whose, answers: { age }, choices: [`age.${age}`] },
    world,
  );

it('keepAboutYou() keeps answers about oneself once', async () => {
  expect(await ofMyself('16-24')).toBe('stored');
  expect(await ofMyself('16-24')).toBe('same');
  expect(await ofMyself('25-34')).toBe('other');
  expect(await tablesWith(database.pool, '16-24')).toEqual(['special.about_you']);
  expect(await tablesWith(database.pool, '25-34')).toEqual([]);
});

it('keepAboutYou() of twenty at once keeps one', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => ofMyself('35-44')));
  expect(all.filter((each) => each === 'stored')).toHaveLength(1);
  expect(all.filter((each) => each === 'same')).toHaveLength(19);
});

it('keepAboutYou() keeps nothing under a receipt of nobody, or of somebody who withdrew', async () => {
  expect(await ofMyself('45-54', receiptFor(newId(), codeOf(asked), testSecret))).toBe('unknown');
  const fields = [['code', receipt] as const, ['sure', 'yes'] as const];
  await withdraw({ consultation: codeOf(asked), fields }, world);
  expect(await ofMyself('45-54')).toBe('unknown');
  expect(await tablesWith(database.pool, '45-54')).toEqual([]);
});

it('nothing in the database joins answers about oneself to what else was said', async () => {
  await ofMyself('55-64');
  const { rows } = await database.pool.query<{ key: string; monday: boolean }>(
    `select encode(key, 'hex') as key, extract(isodow from week) = 1 as monday
     from special.about_you where answers ->> 'age' = '55-64'`,
  );
  expect(rows).toMatchObject([{ monday: true }]);
  expect(await tablesWith(database.pool, rows[0]!.key)).toEqual(['special.about_you']);
  for (const value of [id, receiptHash(receipt, testSecret).toString('hex'), receipt])
    expect(await tablesWith(database.pool, value)).not.toContain('special.about_you');
});

it('after a night they stand in the order of their keys, not of when they came', async () => {
  const { pool: owner } = database;
  const keys = async () => {
    const sql = "select encode(key, 'hex') as key from special.about_you order by ctid";
    return (await owner.query<{ key: string }>(sql)).rows.map(({ key }) => key);
  };
  for (let n = 0; n < 20; n++) {
    const other = newId();
    const sealed = sealedFor(asked, { id: other, answers: { missed: 'Parking' } });
    await createStore(owner).add(sealed, asked);
    await ofMyself('65-74', receiptFor(other, codeOf(asked), testSecret));
  }
  const came = await keys();
  expect(came).not.toEqual(came.toSorted());
  const said: string[] = [];
  await deleteDue({ pool: owner, clockShift: 0, report: (event) => void said.push(event) });
  expect(await keys()).toEqual(came.toSorted());
  expect(said).toEqual([]);
});
