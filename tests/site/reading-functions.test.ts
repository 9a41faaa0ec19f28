import { expect, it } from 'vitest';
import { codingState } from '../../src/domain/coding.ts';
import { exclusions } from '../../src/domain/excluding.ts';
import { wordsPage } from '../../src/domain/reading.ts';
import { codesToSave, frameToSave } from '../support/coding-frame.ts';
import { staffedSite, studio } from '../support/staffed-site.ts';
import { visitor } from '../support/visitor.ts';

const site = await staffedSite();
const paths = ['words', 'coding', 'places', 'redactions', 'exclusions'] as const;

interface Asking {
  role?: string;
  body?: unknown;
  slug?: string;
}

function ask(path: string, { role = 'editor', body, slug = 'send-priorities' }: Asking = {}) {
  const headers = { authorization: `Bearer ${role}`, origin: studio };
  const posting = { method: 'POST', body: JSON.stringify(body) };
  return fetch(`${site.url}/staff/consultations/${slug}/${path}`, {
    headers,
    ...(body !== undefined && posting),
  });
}

const bodyOf = async (response: Promise<Response>): Promise<unknown> => (await response).json();
const reading = async () => wordsPage.parse(await bodyOf(ask('words?question=missed')));

it('what somebody sends is read, coded, placed, redacted and left out', async () => {
  const person = visitor(site.url);
  const sent = await person.press(await person.fillIn([['missed', 'Zebras and ducks']]));
  expect(sent.status).toBe(303);
  const [text] = (await reading()).texts;
  expect(text).toMatchObject({ words: 'Zebras and ducks', channel: 'online' });
  const { id } = text!;

  const cuts = [{ at: 0, words: 'Zebras' }];
  const doings: [(typeof paths)[number], object, number][] = [
    ['coding', frameToSave(), 201],
    ['coding', frameToSave(), 409],
    ['coding', codesToSave(id, ['paths']), 200],
    ['places', { id, place: { name: 'individual' }, reply: 'Thank you' }, 200],
    ['redactions', { do: 'redact', question: 'missed', id, cuts, reason: 'name' }, 200],
    ['exclusions', { do: 'leave-out', id, reason: 'A test of the form' }, 200],
  ];
  for (const [path, body, status] of doings)
    expect([path, (await ask(path, { body })).status]).toEqual([path, status]);

  expect((await reading()).texts).toEqual([
    {
      ...text,
      ...{ words: '[redacted] and ducks', redacted: 'name', mine: { frame: 1, codes: ['paths'] } },
      ...{ place: { name: 'individual' }, reply: 'Thank you', leftOut: 'A test of the form' },
    },
  ]);
  const coding = codingState.parse(await bodyOf(ask('coding?question=missed')));
  expect(coding).toMatchObject({ frames: [{ version: 1 }], texts: 0, mine: [] }); // it is left out
  expect(exclusions.parse(await bodyOf(ask('exclusions'))).leftOut).toMatchObject([{ id }]);
});

it('the audit has a line of each time that somebody read or took something away', async () => {
  const { rows } = await site.pool.query('select who, role, did from audit order by at');
  const who = expect.stringContaining('editor') as string;
  const did = ['read answers', 'redact answers', 'leave submissions out', 'read answers'];
  expect(rows).toEqual(did.map((each) => ({ who, role: 'editor', did: each })));
});

it.each(['viewer', 'contributor', 'stranger'])('%s can do none of it', async (role) => {
  const status = role === 'stranger' ? 401 : 403;
  for (const path of paths) {
    if (path !== 'places' && path !== 'redactions')
      expect((await ask(path, { role })).status).toBe(status);
    if (path !== 'words') expect((await ask(path, { role, body: {} })).status).toBe(status);
  }
});

it.each(paths)('of a consultation that is not there no %s can be had', async (path) => {
  expect((await ask(path, { slug: 'nothing', body: {} })).status).toBe(404);
});

it.each<[string, Asking]>([
  ['words', { body: {} }],
  ['places', {}],
  ['redactions', {}],
])('%s is not asked for by another method', async (path, asking) => {
  expect((await ask(path, asking)).status).toBe(405);
});
