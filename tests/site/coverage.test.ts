import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { coverage } from '../../src/domain/coverage.ts';
import { staffedSite, studio } from '../support/staffed-site.ts';
import { visitor } from '../support/visitor.ts';

const site = await staffedSite();

interface Asking {
  role?: string;
  slug?: string;
  body?: unknown;
}

function ask({ role = 'editor', slug = 'send-priorities', body }: Asking): Promise<Response> {
  const headers = { authorization: `Bearer ${role}`, origin: studio };
  const posted = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(
    `${site.url}/staff/consultations/${slug}/coverage`,
    body === undefined ? { headers } : { method: 'POST', headers, body: posted },
  );
}

async function topic(code: string, asking: Asking = {}) {
  const { topics } = coverage.parse(await (await ask(asking)).json());
  return topics.find((each) => each.code === code)!;
}

const heard = async (code: string) =>
  Object.fromEntries((await topic(code)).options.map((each) => [each.code, each.heard]));

const census = 'School census, January 2025';
const entered = (change: object = {}) => ({
  ...{ topic: 'answering-as', source: census },
  figures: [
    { option: 'parent-or-carer', people: 9000 },
    { option: 'professional', people: 0 },
  ],
  ...change,
});

beforeEach(() => site.pool.query('truncate reference_figure, special.about_you, special.tally'));

const say = (choice: string, times: number) =>
  site.pool.query(
    `insert into special.about_you
     select 'send-priorities', unnest($1::bytea[]), '{}', array[$2], '2025-07-21'`,
    [Array.from({ length: times }, () => randomBytes(16)), choice],
  );

describe('who answered', () => {
  it('is told of the question about who people are, exactly', async () => {
    expect(new Set(Object.values(await heard('answering-as')))).toEqual(new Set([0]));
    const person = visitor(site.url);
    const send = async () =>
      person.press(await person.fillIn([['answering-as', 'parent-or-carer']]));
    await send();
    await site.pool.query(`update submission set channel = 'paper'`);
    await send();
    expect((await heard('answering-as'))['parent-or-carer']).toBe(2);
  });

  it('is told of what people say of themselves rounded, and of fewer than ten not at all', async () => {
    await say('sex.female', 6);
    await say('sex.male', 3);
    expect(new Set(Object.values(await heard('about-you.sex')))).toEqual(new Set([undefined]));
    await say('sex.male', 10);
    expect(await heard('about-you.sex')).toEqual({ female: 5, male: 15, 'prefer-not-to-say': 0 });
  });

  it('is still told when the answers are deleted', async () => {
    await say('sex.female', 8);
    await site.pool.query(`insert into special.tally values ('send-priorities', 'sex.female', 12)`);
    expect((await heard('about-you.sex')).female).toBe(20);
  });

  it('says nothing of what was answered to another consultation', async () => {
    await site.pool.query(`insert into special.tally values ('park-play-area', 'sex.female', 12)`);
    expect((await heard('about-you.sex')).female).toBeUndefined();
  });
});

describe('how many people there are', () => {
  const figures = async (asking: Asking = {}) => {
    const { options, source, enteredAt } = await topic('answering-as', {
      role: 'viewer',
      ...asking,
    });
    const given = options.filter(({ figure }) => figure !== undefined);
    return { source, enteredAt, given: given.map(({ code, figure }) => [code, figure]) };
  };

  it('is entered by an editor with its source, told at once, and seen by a viewer', async () => {
    const told = await topic('answering-as', { body: entered() });
    expect(told).toMatchObject({ source: census });
    expect(told.options.find(({ code }) => code === 'parent-or-carer')?.figure).toBe(9000);
    expect(await figures()).toEqual({
      source: census,
      enteredAt: expect.any(Date),
      given: [
        ['parent-or-carer', 9000],
        ['professional', 0],
      ],
    });
    const { rows } = await site.pool.query('select distinct who from reference_figure');
    expect(rows).toEqual([{ who: expect.stringContaining('editor') }]);
  });

  it('is replaced, and taken back, by topic', async () => {
    await ask({ body: entered() });
    const sexes = { topic: 'about-you.sex', figures: [{ option: 'female', people: 51 }] };
    await ask({ body: entered(sexes) });
    const figure = { option: 'parent-or-carer', people: 9100 };
    await ask({ body: entered({ source: 'A later count', figures: [figure] }) });
    expect(await figures()).toMatchObject({
      source: 'A later count',
      given: [['parent-or-carer', 9100]],
    });
    await ask({ body: entered({ source: '', figures: [] }) });
    expect(await figures()).toMatchObject({ source: undefined, given: [] });
    expect((await topic('about-you.sex')).options[0]?.figure).toBe(51);
  });

  it('is nothing of what was entered for another consultation', async () => {
    await site.pool.query(
      `insert into reference_figure
       values ('park-play-area', 'answering-as', 'parent-or-carer', 9000, 'A count', 'somebody', now())`,
    );
    expect((await figures()).given).toEqual([]);
  });

  it.each(['viewer', 'contributor'])('is not for a %s to say', async (role) => {
    expect((await ask({ role, body: entered() })).status).toBe(403);
    expect((await figures()).given).toEqual([]);
  });

  it.each([
    ['what is no JSON', 'people=1', /^This could not be read/],
    ['no source', entered({ source: '' }), /^Say where the figures come from$/],
    ['a topic that is not asked', entered({ topic: 'feel-right' }), /questionnaire has changed/],
    ['a topic that nobody has heard of', entered({ topic: 'nobody' }), /questionnaire has changed/],
    [
      'a group that cannot be chosen',
      entered({ figures: [{ option: 'ghosts', people: 1 }] }),
      /questionnaire has changed/,
    ],
    [
      'fewer people than none',
      entered({ figures: [{ option: 'parent-or-carer', people: -1 }] }),
      /^This could not be read/,
    ],
  ])('cannot be %s', async (_what, body, message) => {
    const response = await ask({ body });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ message: expect.stringMatching(message) });
    expect((await figures()).given).toEqual([]);
  });
});
