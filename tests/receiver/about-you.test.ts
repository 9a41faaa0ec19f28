import pg from 'pg';
import { afterAll, expect, inject, it } from 'vitest';
import { attribute, byTag, formPairs, mainOf, plainText, type Pair } from '../support/html.ts';
import { ownMark } from '../support/stored.ts';
import { visitor } from '../support/visitor.ts';

const site = inject('siteUrl');
const person = visitor(site);
const pool = new pg.Pool({ connectionString: inject('databaseUrl') });
afterAll(() => pool.end());

/** Sends answers, and opens the page that the receipt leads to. */
async function afterSending(): Promise<{
  receipt: string;
  about: ReturnType<typeof visitor>;
  path: string;
}> {
  const check = await person.fillIn([['missed', ownMark()]]);
  const receipt = (await person.press(check)).headers.get('location')!;
  const { html } = await person.get(receipt);
  const link = byTag(mainOf(html), 'a').find((each) =>
    attribute(each, 'href')?.includes('about-you'),
  );
  const path = attribute(link!, 'href')!;
  return { receipt, path, about: visitor(site, path) };
}

const keptRows = async () =>
  (await pool.query<{ answers: object; week: Date }>('select answers, week from special.about_you'))
    .rows;

const withAnswers = (html: string, answers: Pair[]): Pair[] => {
  const names = new Set(answers.map(([name]) => name));
  return [...formPairs(html).filter(([name]) => !names.has(name)), ...answers];
};

it('who sent answers may say who they are, in two steps, and comes back to the receipt', async () => {
  const { receipt, path, about } = await afterSending();
  const first = await about.get(path);
  expect(plainText(mainOf(first.html))).toContain(
    'We ask so that we can see who we have not heard from',
  );
  const second = await about.post(
    withAnswers(first.html, [
      ['age', 'age-35-to-44'],
      ['ethnic-group', 'asian'],
      ['health-condition', 'yes'],
    ]),
  );
  expect(second.status).toBe(200);
  expect(plainText(mainOf(second.html))).toContain('Bangladeshi');
  expect(plainText(mainOf(second.html))).not.toContain('What is your age?');

  const done = await about.post(
    withAnswers(second.html, [
      ['ethnic-background-asian', 'bangladeshi'],
      ['activity-restriction', 'yes-a-little'],
    ]),
  );
  expect([done.status, done.headers.get('location')]).toEqual([303, receipt]);
  expect((await keptRows()).map(({ answers }) => answers)).toContainEqual({
    age: 'age-35-to-44',
    'ethnic-group': 'asian',
    'ethnic-background-asian': 'bangladeshi',
    'health-condition': 'yes',
    'activity-restriction': 'yes-a-little',
  });
});

it('to skip every question keeps nothing', async () => {
  const { receipt, path, about } = await afterSending();
  const before = (await keptRows()).length;
  const done = await about.post(formPairs((await about.get(path)).html));
  expect([done.status, done.headers.get('location')]).toEqual([303, receipt]);
  expect(await keptRows()).toHaveLength(before);
});

it('an option that is not offered is turned back at its question, with the rest kept', async () => {
  const { path, about } = await afterSending();
  const { html } = await about.get(path);
  const back = await about.post(
    withAnswers(html, [
      ['age', 'very-old'],
      ['sex', 'female'],
    ]),
  );
  expect(back.status).toBe(422);
  expect(plainText(mainOf(back.html))).toContain('Select your age');
  expect(formPairs(back.html)).toContainEqual(['sex', 'female']);
});

it('what was said first stays, and the page says so', async () => {
  const { path, about } = await afterSending();
  const { html } = await about.get(path);
  const say = (age: string) => about.post(withAnswers(html, [['age', age]]));
  expect((await say('age-16-to-24')).status).toBe(303);
  expect((await say('age-16-to-24')).status).toBe(303);
  const other = await say('age-25-to-34');
  expect(other.status).toBe(409);
  expect(plainText(mainOf(other.html))).toContain('We kept what you said first');
});

it.each([
  [
    'a receipt that we never gave',
    '/consultations/send-priorities/about-you/AAAA-BBBB-CCCC-DDDD/',
    404,
  ],
  [
    'a consultation that asks nothing of the kind',
    '/consultations/library-hours/about-you/AAAA-BBBB-CCCC-DDDD/',
    404,
  ],
])('%s has no such page', async (_what, path, status) => {
  expect((await person.get(path)).status).toBe(status);
});

it('a field that is not asked is refused', async () => {
  const { path, about } = await afterSending();
  const { html } = await about.get(path);
  expect((await about.post([...formPairs(html), ['name', 'mine']])).status).toBe(400);
});
