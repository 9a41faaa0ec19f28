import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import type { ClientConfig } from '@sanity/client';
import { describe, expect, it, vi } from 'vitest';
import { clientOf, temporaryFolder, testLake, writing } from '../support/lake.ts';
import { startLake, type Lake } from '../../studio/lake/server.ts';

const everyTitle = '*[_type == "book"] | order(_id asc).title';

/** One book in four versions, one that is only a draft, and one that a release takes away. */
async function library(): Promise<Lake> {
  const lake = await testLake({ tokens: ['officer'] });
  const book = (_id: string, title: string) => ({ _id, _type: 'book', title });
  lake.append(
    writing(
      { ...book('atlas', 'Atlas'), sequel: { _ref: 'bible' } },
      { ...book('drafts.atlas', 'Atlas, drafted'), sequel: { _ref: 'bible' } },
      { ...book('versions.autumn.atlas', 'Atlas, autumn'), sequel: { _ref: 'bible' } },
      book('versions.winter.atlas', 'Atlas, winter'),
      book('bible', 'Bible'),
      { ...book('versions.autumn.bible', 'Bible, gone'), _system: { delete: true } },
      book('drafts.cookery', 'Cookery, drafted'),
    ),
  );
  return lake;
}

const asOfficer = (config: ClientConfig): ClientConfig => ({ token: 'officer', ...config });

describe('the lake, asked with a token,', () => {
  it.each([
    ['published', ['Atlas', 'Bible']],
    ['drafts', ['Atlas, drafted', 'Bible', 'Cookery, drafted']],
    ['previewDrafts', ['Atlas, drafted', 'Bible', 'Cookery, drafted']],
    [['autumn'], ['Atlas, autumn']],
    [
      ['autumn', 'drafts'],
      ['Atlas, autumn', 'Cookery, drafted'],
    ],
    [
      ['drafts', 'autumn'],
      ['Atlas, drafted', 'Cookery, drafted'],
    ],
    [['winter', 'autumn'], ['Atlas, winter']],
  ] as const)('shows perspective %j as %j', async (perspective, titles) => {
    const client = clientOf(await library(), asOfficer({ perspective: perspective as 'drafts' }));
    expect(await client.fetch(everyTitle)).toEqual(titles);
  });

  it('shows all seven documents in the perspective “raw”', async () => {
    const client = clientOf(await library(), asOfficer({ perspective: 'raw' }));
    expect(await client.fetch('count(*)')).toBe(7);
  });

  it('names a draft by its published id, and keeps its own', async () => {
    const client = clientOf(await library(), asOfficer({ perspective: 'drafts' }));
    const found = await client.fetch(
      '*[title match "drafted"]{ _id, _originalId } | order(_id asc)',
    );
    expect(found).toEqual([
      { _id: 'atlas', _originalId: 'drafts.atlas' },
      { _id: 'cookery', _originalId: 'drafts.cookery' },
    ]);
  });

  it.each([
    ['published', 'Bible'],
    ['autumn', null],
  ])('follows references as perspective %s sees them: to %s', async (perspective, title) => {
    const client = clientOf(await library(), asOfficer({ perspective: [perspective] }));
    expect(await client.fetch('*[_id == "atlas"][0].sequel->title')).toBe(title);
  });

  it.each([
    ['2025-02-18', 7],
    ['2025-02-19', 2],
    ['X', 2],
    ['1', 7],
  ])('shows version %s %i documents where no perspective is asked for', async (version, count) => {
    const { url } = await library();
    const address = `${url}/v${version}/data/query/production?query=count(*)`;
    const answered = await fetch(address, { headers: { authorization: 'Bearer officer' } });
    expect(await answered.json()).toMatchObject({ result: count, query: 'count(*)' });
  });
});

describe('the lake, asked by a stranger,', () => {
  it.each(['published', 'drafts', 'raw', 'autumn'])(
    'shows published documents only, in perspective %s too',
    async (perspective) => {
      const client = clientOf(await library(), { perspective: perspective as 'drafts' });
      expect(await client.fetch(everyTitle)).toEqual(['Atlas', 'Bible']);
    },
  );

  it('shows no draft by its id', async () => {
    const client = clientOf(await library());
    expect(await client.getDocument('drafts.atlas')).toBeUndefined();
    expect(await client.getDocument('atlas')).toMatchObject({ title: 'Atlas' });
  });

  it('refuses a token that it does not know', async () => {
    const client = clientOf(await library(), { token: 'of-somebody-else' });
    await expect(client.fetch('*')).rejects.toMatchObject({ statusCode: 401 });
  });
});

describe('the lake', () => {
  it('gives documents by their own ids, in the order asked for', async () => {
    const client = clientOf(await library(), asOfficer({ perspective: 'drafts' }));
    const found = await client.getDocuments(['bible', 'nowhere', 'drafts.atlas']);
    expect(found.map((each) => each?.['title'])).toEqual(['Bible', undefined, 'Atlas, drafted']);
  });

  it('says which documents it left out, and why', async () => {
    const { url } = await library();
    const answered = await fetch(`${url}//v2025-02-19/data/doc/production/nowhere,drafts.atlas`);
    expect(await answered.json()).toEqual({
      documents: [],
      omitted: [
        { id: 'nowhere', reason: 'existence' },
        { id: 'drafts.atlas', reason: 'permission' },
      ],
    });
  });

  it.each([
    ['with parameters in the address', 'a'],
    ['in a body, where it is too long for an address', 'a'.repeat(20_000)],
  ])('answers a query %s', async (_how, word) => {
    const client = clientOf(await library());
    expect(await client.fetch('[$word, $list[1]]', { word, list: [1, 2] })).toEqual([word, 2]);
  });

  it.each(['*[', 'unheard::of()'])('says that the query %s is wrong', async (query) => {
    const failed = clientOf(await library()).fetch(query);
    await expect(failed).rejects.toMatchObject({
      statusCode: 400,
      details: { type: 'queryParseError', query, description: expect.any(String) },
    });
  });

  it.each(['/v2025-02-19/data/query/staging?query=*', '/v2025-02-19/data/nothing/production', '/'])(
    'has nothing at %s',
    async (path) => {
      const { url } = await library();
      expect((await fetch(url + path)).status).toBe(404);
    },
  );

  it('lets the Studio at another port read', async () => {
    const { url } = await library();
    const headers = { origin: 'http://localhost:3333' };
    const { headers: answered } = await fetch(`${url}/v1/data/query/production?query=1`, {
      headers,
    });
    expect(answered.get('access-control-allow-origin')).toBe('http://localhost:3333');
    expect(answered.get('access-control-allow-credentials')).toBe('true');
  });

  it('refuses to start in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(startLake({ directory: temporaryFolder() })).rejects.toThrow('in production');
    vi.unstubAllEnvs();
  });

  it('answers at the address of this machine for itself, and at no other', async () => {
    const { port } = await testLake();
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    const outer = addresses.find(({ internal, family }) => !internal && family === 'IPv4');
    expect(await answersAt('127.0.0.1', port)).toBe(true);
    expect(await answersAt(outer?.address ?? '127.0.0.2', port)).toBe(false);
  });
});

const answersAt = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const settle = (answered: boolean) => () => resolve((socket.destroy(), answered));
    socket.on('connect', settle(true)).on('error', settle(false)).on('timeout', settle(false));
  });
