import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { testLake } from '../support/lake.ts';

const seed = ['tests/fixtures/states.ndjson'];
const asset = encodeURIComponent('*[_type == "sanity.imageAsset"][0].url');

interface Answered {
  status: number | undefined;
  location: string | undefined;
  body: string;
}

/** Asks the lake under a name, which Node would not look up. */
function ask(port: number, path: string, headers: Record<string, string>): Promise<Answered> {
  const { promise, resolve, reject } = Promise.withResolvers<Answered>();
  const sent = request({ port, host: '127.0.0.1', path, headers }, (response) => {
    const { statusCode: status, headers: answered } = response;
    void text(response).then((body) => resolve({ status, location: answered.location, body }));
  });
  sent.on('error', reject).end();
  return promise;
}

describe.each(['local.localhost', 'localhost', '127.0.0.1'])('asked as %s, the lake', (name) => {
  it('gives its pictures addresses of that name, at its own port', async () => {
    const { port } = await testLake({ seed });
    const headers = { host: `${name}:${port}` };
    const { body } = await ask(port, `/v1/data/query/production?query=${asset}`, headers);
    const url = new URL(JSON.parse(body).result);
    expect(url.host).toBe(`${name}:${port}`);
    expect((await ask(port, url.pathname, headers)).status).toBe(200);
  });

  it('gives documents by their ids so, too', async () => {
    const { port } = await testLake({ seed });
    const headers = { host: `${name}:${port}` };
    const ids = encodeURIComponent('*[_type == "sanity.imageAsset"][0]._id');
    const found = await ask(port, `/v1/data/query/production?query=${ids}`, headers);
    const { body } = await ask(
      port,
      `/v1/data/doc/production/${JSON.parse(found.body).result}`,
      headers,
    );
    expect(JSON.parse(body).documents[0].url).toContain(`http://${name}:${port}/images/`);
  });

  it('sends listeners on under that name', async () => {
    const { port } = await testLake();
    const headers = { host: `${name}:${port}`, origin: 'http://localhost:3333' };
    const { status, location } = await ask(port, '/v1/data/listen/production?query=*', headers);
    expect(status).toBe(307);
    expect(new URL(location!).hostname).toBe(name);
  });

  it('signs people in under that name', async () => {
    const people = [{ id: 'p', name: 'P', email: '', role: 'editor' as const }];
    const { port } = await testLake({ people });
    const { body } = await ask(port, '/v1/auth/providers', { host: `${name}:${port}` });
    expect(new URL(JSON.parse(body).providers[0].url).host).toBe(`${name}:${port}`);
  });
});
