import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { countKeyed } from '../../netlify/staff/keying-store.ts';
import type { Field } from '../../netlify/post.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Keyed } from '../../src/domain/keyed.ts';
import { filledIn as fields, keyingDesk, openFor, type KeyingDesk } from '../support/keying.ts';
import { ownDatabase } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);

let desk: KeyingDesk;
let slugs = 0;
beforeEach(() => {
  desk = keyingDesk(openFor(`getting-around-${++slugs}`), database.pool);
});

const resultOf = async (keyed: Promise<Keyed>) => (await keyed).result;
const other: Field[] = [...fields.slice(1), ['feel-right', 'no']];

it('the same sheet keyed in again agrees, however its number is typed, and is one submission', async () => {
  const first = await desk.key({ number: 'a 012', fields });
  const again = await desk.key({ number: 'A-012', fields: fields.toReversed() });
  expect(again).toEqual({ ...first, result: 'agrees' });
  expect(await desk.rows()).toHaveLength(1);
  expect(await desk.events()).toMatchObject([{ did: 'stored' }, { did: 'agrees' }]);
});

it('what differs is told with both answers, changes nothing, and can be settled with a reason', async () => {
  await desk.key({ fields }, { who: 'first' });
  const differs = await desk.key({ fields: other }, { who: 'second' });
  if (differs.result !== 'differs') throw new Error(differs.result);
  expect(differs.differences).toEqual([
    { question: 'Do these challenges feel right?', kept: ['Some of them'], now: ['No'] },
  ]);
  expect(await desk.rows()).toMatchObject([{ answers: { 'feel-right': 'some' } }]);
  expect(await countKeyed(database.pool, codeOf(desk.consultation))).toMatchObject([
    { checked: 0 },
  ]);

  const instead = { of: differs.of, reason: 'The cross was read as a tick' };
  const settled = await desk.key({ fields: other, instead }, { who: 'second' });
  expect(settled.result).toBe('replaced');
  const [row] = await desk.rows();
  expect(row).toMatchObject({ answers: { 'feel-right': 'no' }, flags: [] });
  expect((row!.choices as string[]).filter((each) => each.startsWith('feel-right'))).toEqual([
    'feel-right.no',
  ]);
  expect(await countKeyed(database.pool, codeOf(desk.consultation))).toMatchObject([
    { checked: 1 },
  ]);
  expect(await desk.events()).toMatchObject([
    { who: 'first', did: 'stored', reason: null },
    { who: 'second', did: 'replaced', reason: 'The cross was read as a tick' },
  ]);
});

it('the line of who did what says nothing of what was answered', async () => {
  await desk.key({ fields });
  const columns = Object.keys((await desk.events())[0]!);
  expect(columns).toEqual(['consultation', 'id', 'at', 'who', 'did', 'reason']);
});

it('answers take the place only of those that whoever settles it has seen', async () => {
  await desk.key({ fields });
  const instead = { of: '0'.repeat(64), reason: 'Another reason' };
  const unseen = await desk.key({ fields: other, instead });
  expect(unseen.result).toBe('differs');
  expect(await desk.rows()).toMatchObject([{ answers: { 'feel-right': 'some' } }]);
});

it('two who key in the same sheet at once make one submission of it', async () => {
  const both = await Promise.all([1, 2].map(() => resultOf(desk.key({ fields }))));
  expect(both.sort()).toEqual(['agrees', 'stored']);
  expect(await desk.rows()).toHaveLength(1);
});

it('what was replaced leaves no mark of its texts, by which copies are found', async () => {
  const marks = async () => {
    const { rows } = await database.pool.query<{ mark: Buffer }>(
      'select mark from intake.text_mark where consultation = $1',
      [desk.consultation.slug],
    );
    return rows.map(({ mark }) => mark.toString('hex'));
  };
  await desk.key({ fields });
  const before = await marks();
  const rewritten: Field[] = [['missed', 'Another six words than those before']];
  const differs = await desk.key({ fields: rewritten });
  if (differs.result !== 'differs') throw new Error(differs.result);
  await desk.key({ fields: rewritten, instead: { of: differs.of, reason: 'Another sheet' } });
  expect([before.length, (await marks()).length]).toEqual([2, 1]);
  expect(before).not.toContain((await marks())[0]);
});

it('what is sent again because no reply came is no second keying', async () => {
  const attempt = '3b241101-e2bb-4255-8caf-4136c566a962';
  const first = await desk.key({ attempt, fields });
  expect(await desk.key({ attempt, fields })).toEqual(first);
  expect(await countKeyed(database.pool, codeOf(desk.consultation))).toMatchObject([
    { checked: 0 },
  ]);
  expect(await desk.events()).toHaveLength(1);
  expect(await resultOf(desk.key({ fields }))).toBe('agrees');
});
