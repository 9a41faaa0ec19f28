import { beforeAll, expect, it } from 'vitest';
import { codesToSave, frameToSave } from '../support/coding-frame.ts';
import { csvRows } from '../support/exported.ts';
import { formPairs } from '../support/html.ts';
import { FROM, movedStage, TO } from '../support/moved-stage.ts';
import { studio } from '../support/staffed-site.ts';
import { visitor } from '../support/visitor.ts';

const { before, after, pool, browse, staff, read } = await movedStage();

let receipt: string; // of somebody who answered before
beforeAll(async () => {
  for (const [site, path] of [
    [before, FROM],
    [after, TO],
  ] as const) {
    const person = visitor(site.url, `${path}respond/`);
    const sent = await person.press(await person.fillIn([['missed', `At ${path}`]]));
    receipt ??= /received\/([^/]+)\//.exec(sent.headers.get('location') ?? '')![1]!;
  }
});

it('whoever answered before can say afterwards who they are, by the old link', async () => {
  const address = `about-you/${receipt}/`;
  let page = await browse(FROM + address);
  while (!page.url.includes('/received/')) {
    expect([page.url, page.status]).toEqual([after.url + TO + address, 200]);
    const pairs = formPairs(await page.text()).filter(([name]) => name !== 'age');
    page = await browse(FROM + address, [...pairs, ['age', 'age-16-to-24']]);
  }
  const { rows } = await pool.query('select choices from special.about_you');
  expect(rows).toEqual([{ choices: ['age.age-16-to-24'] }]);
});

it('what staff do in a tab from before goes with what they do afterwards', async () => {
  const { id, words } = (await read()).find((each) => each.words === `At ${FROM}`)!;
  const cuts = [{ at: 0, words }];
  const source = 'School census, January 2025';
  const figures = [{ option: 'parent-or-carer', people: 9000 }];
  const doings: [string, object][] = [
    ['send-priorities/coding', frameToSave()],
    ['send/coding', codesToSave(id, ['paths'])],
    ['send-priorities/places', { id, place: { name: 'individual' }, reply: 'Thank you' }],
    ['send/redactions', { do: 'redact', question: 'missed', id, cuts, reason: 'name' }],
    ['send-priorities/redactions', { do: 'undo', question: 'missed', id }],
    ['send/exclusions', { do: 'leave-out', id, reason: 'A test' }],
    ['send-priorities/exclusions', { do: 'take-back', id }],
    ['send/coverage', { topic: 'answering-as', source, figures }],
  ];
  for (const [path, body] of doings) await staff(path, body);
  expect((await read()).find((each) => each.id === id)).toMatchObject({
    ...{ words, mine: { frame: 1, codes: ['paths'] }, place: { name: 'individual' } },
    ...{ reply: 'Thank you', leftOut: null, redacted: null },
  });
});

it('an export has everybody, and the name that officers know', async () => {
  const headers = { authorization: 'Bearer editor', origin: studio };
  const taken = await fetch(`${after.url}/staff/consultations/send/export`, { headers });
  expect(taken.headers.get('content-disposition')).toContain('send-submissions-');
  expect(csvRows(Buffer.from(await taken.arrayBuffer()))).toHaveLength(2);
});

it('nothing in the database is kept under the new address', async () => {
  const { rows } = await pool.query<{ name: string }>(TABLES);
  const found = await Promise.all(
    rows.map(({ name }) =>
      pool.query<{ code: string }>(`select distinct consultation as code from ${name}`),
    ),
  );
  const codes = found.map((each) => each.rows.map(({ code }) => code));
  expect(new Set(codes.flat())).toEqual(new Set(['send-priorities']));
  expect(codes.filter(({ length }) => length > 0).length).toBeGreaterThan(7);
});

const TABLES = `
  select format('%I.%I', table_schema, table_name) as name
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where column_name = 'consultation' and table_type = 'BASE TABLE'`;
