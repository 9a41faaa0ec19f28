import { beforeAll, expect, it } from 'vitest';
import { manyWrite, peopleWrite } from '../support/people-write.ts';
import { wordsTool } from '../support/words-tool.ts';

const { desk, at, press, text, pane, hear, show, problems } = wordsTool();
const [written, silent, busy] = ['copy-33', 'copy-34', 'copy-35'];

beforeAll(async () => {
  await peopleWrite(written, [
    {
      missed: 'The bus is late. Ring 01632 960001',
      as: 'parent-or-carer',
      flags: ['safeguarding'],
    },
    { missed: 'Buses to the moorlands', as: 'professional', version: 'easy-read' },
    { missed: 'A café beside each school', channel: 'paper' },
    { missed: 'Say where the money goes' },
  ]);
  await manyWrite(busy, { count: 501, missed: 'Buses' });
});

it('is told that nobody has written anything', async () => {
  await show(silent);
  await at().getByText('Nobody has written anything in answer to this question yet.').waitFor();
  expect(await problems()).toEqual([]);
});

it('sees how far the reading is, and reads on where it broke off', async () => {
  const { promise: isSeen, resolve: seen } = Promise.withResolvers<unknown>();
  await desk.page.route(/\/words\?.*after=/, async (route) => {
    await isSeen;
    await route.abort();
  });
  await show(busy);
  await at().getByText('Reading 500 of 501…').waitFor();
  expect(await problems()).toEqual([]);
  seen(undefined);
  await at().getByText('So far: 500 of 501.').waitFor();
  expect(await problems()).toEqual([]);
  await desk.page.unroute(/\/words\?.*after=/);
  await press('Try again');
  await hear('501 of 501 texts');
  await press('Later 50');
  await pane().getByText('51 of 501').waitFor();
  await at().getByText('Texts 51 to 100 of 501').waitFor();
});

it('reads a text, with what there is to know of it', async () => {
  await show(written);
  await hear('4 of 4 texts');
  expect(await text().innerText()).toBe('The bus is late. Ring 01632 960001 (phone number?)');
  const facts = await pane().locator('dl').innerText();
  for (const fact of ['Parent or carer', 'Online', 'Standard', 'should be read the same day'])
    expect(facts).toContain(fact);
  expect(await problems()).toEqual([]);
});

it.each([
  ['Audience version', 'easy-read', '1 of 4 texts', 'Buses to the moorlands'],
  ['How it came', 'On paper', '1 of 4 texts', 'A café beside each school'],
  ['Who are you answering as?', 'Did not say', '2 of 4 texts', 'A café beside each school'],
  ['Flagged', 'Without these', '3 of 4 texts', 'Buses to the moorlands'],
  ['Coded', 'Not yet by me', '4 of 4 texts', 'The bus is late.'],
  ['Put somewhere', 'Not yet put anywhere', '4 of 4 texts', 'The bus is late.'],
])('finds by %s: %s, and hears that it is %s', async (label, option, said, first) => {
  await at().getByLabel(label, { exact: true }).selectOption({ label: option });
  await hear(said);
  await text().getByText(first).waitFor();
  await press('Show all');
  await hear('4 of 4 texts');
});

it('finds by words that are spelt otherwise, and hears where there are none', async () => {
  await at().getByLabel('Search').fill('bus');
  await hear('2 of 4 texts');
  await at().getByLabel('Search').fill('cafe');
  await text().getByText('A café beside each school').waitFor();
  await at().getByLabel('Search').fill('zebra');
  await hear('No text is like this. Look for less, or show all.');
  expect(await problems()).toEqual([]);
  await press('Show all');
});
