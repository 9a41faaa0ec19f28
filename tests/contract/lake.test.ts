import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { clientOf, temporaryFolder, testLake } from '../support/lake.ts';
import { library } from '../support/library.ts';
import { startLake } from '../../studio/lake/server.ts';

describe('the lake', () => {
  it('gives documents by their own ids, in the order asked for', async () => {
    const client = clientOf(await library(), { token: 'officer', perspective: 'drafts' });
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

  it.each([
    '/v2025-02-19/data/query/staging?query=*',
    '/v2025-02-19/data/nothing/production',
    '/v2025-02-19/data/constructor/production',
    '/v2025-02-19/data/mutate/production', // which is for writing, and not for looking at
    '/',
  ])('has nothing at %s', async (path) => {
    const { url } = await library();
    expect((await fetch(url + path)).status).toBe(404);
  });

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
