import { expect, it } from 'vitest';
import { results } from '../../src/domain/results.ts';
import { staffedSite, studio } from '../support/staffed-site.ts';
import { visitor } from '../support/visitor.ts';

const site = await staffedSite();

async function ask(query = '', slug = 'send-priorities') {
  const headers = { authorization: 'Bearer viewer', origin: studio };
  return fetch(`${site.url}/staff/consultations/${slug}/results${query}`, { headers });
}
const look = async (query = '') => results.parse(await (await ask(query)).json());

it('nobody has answered: there is nothing, day by day', async () => {
  expect(await look()).toMatchObject({
    isOpen: true,
    submissions: 0,
    days: [],
    by: 'answering-as',
  });
});

it('says what is to be done by now, once a consultation has closed', async () => {
  const closed = results.parse(await (await ask('', 'park-play-area')).json());
  expect(closed.reminder).toMatch(/^The consultation closed 2 weeks ago\. Put each suggestion/);
  expect((await look()).reminder).toBeUndefined();
});

it('what somebody sends is in the results at once, in their own group', async () => {
  const person = visitor(site.url);
  const fields: [string, string][] = [
    ['feel-right', 'some'],
    ['work-on-first', 'support-delays'],
    ['answering-as', 'parent-or-carer'],
  ];
  expect((await person.press(await person.fillIn(fields))).status).toBe(303);
  const { submissions, days, questions } = await look();
  expect([submissions, days]).toEqual([1, [{ day: '2025-07-21', people: 1 }]]);
  const feel = questions.find(({ code }) => code === 'feel-right')!.tables[0]!;
  expect(feel.everyone).toMatchObject({ base: 1, counts: [0, 0, 1, 0, 0] });
  expect(feel.groups.map(({ code, base }) => [code, base])).toEqual([['parent-or-carer', 1]]);
  const first = questions.find(({ code }) => code === 'work-on-first')!.priorities!;
  expect(first.items[0]).toMatchObject({ code: 'support-delays', people: 1, share: 1 });
});

it.each([
  ['?channel=online', 1],
  ['?channel=paper', 0],
  ['?version=easy-read', 0],
  ['?flagged=without', 0], // who sends as fast as a test does is flagged
  ['?flagged=only', 1],
])('of those of %s there are %i', async (query, expected) => {
  expect((await look(query)).submissions).toBe(expected);
});

it.each(['?by=missed', '?by=nothing', '?channel=pigeon', '?flagged=yes', '?day=2025-07-21'])(
  'cannot be asked for by %s',
  async (query) => {
    const response = await ask(query);
    expect([response.status, await response.json()]).toEqual([
      400,
      { message: 'There are no such results. Choose again' },
    ]);
  },
);

it('says that there is no such consultation', async () => {
  expect((await ask('', 'nothing')).status).toBe(404);
});
