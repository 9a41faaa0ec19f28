import { describe, expect, it } from 'vitest';
import { listening } from '../support/lake-listener.ts';
import { asRole, book, shelf, staffedLake } from '../support/lake-shelf.ts';
import type { Lake } from '../../studio/lake/server.ts';

const drafts = { query: '*[_id in path("drafts.**")]' };
const origin = 'http://localhost:3333';

const redirected = (lake: Lake, headers: Record<string, string>) =>
  fetch(`${lake.url}/v1/data/listen/production?query=*`, { redirect: 'manual', headers });

describe('a listener in a browser', () => {
  it('is sent to another port each time, for six connections are all it has to one', async () => {
    const lake = await staffedLake();
    const ports = new Set<string>();
    for (let turn = 0; turn < 8; turn += 1) {
      const { status, headers } = await redirected(lake, { origin });
      expect(status).toBe(307);
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      ports.add(new URL(headers.get('location')!).port);
    }
    expect(ports.size).toBe(8);
    expect(ports).not.toContain(String(lake.port));
  });

  it('is sent to the name of the lake by which it came', async () => {
    const lake = await staffedLake();
    const named = { ...lake, url: `http://localhost:${lake.port}` };
    const { headers } = await redirected(named, { origin });
    expect(new URL(headers.get('location')!).hostname).toBe('localhost');
  });

  it('is known at the other port too, though the browser leaves the token behind', async () => {
    const { lake, client } = await shelf(book('drafts.a'));
    const ear = await listening(lake, drafts, { role: 'viewer', headers: { origin } });
    expect(new URL(ear.answered.url).port).not.toBe(String(lake.port));
    await client.patch('drafts.a').set({ title: 'New' }).commit();
    expect(await ear.hear(1)).toMatchObject([{ data: { documentId: 'drafts.a' } }]);
  });

  it('may read there as from no site at all, which is how browsers say it', async () => {
    const lake = await staffedLake();
    const { headers } = await redirected(lake, { origin });
    const answered = await fetch(headers.get('location')!, { headers: { origin: 'null' } });
    expect(answered.headers.get('access-control-allow-origin')).toBe('null');
    expect(answered.headers.get('access-control-allow-credentials')).toBe('true');
    await answered.body?.cancel();
  });

  it('can use its ticket once', async () => {
    const lake = await staffedLake();
    const { headers } = await redirected(lake, { origin, authorization: 'Bearer editor' });
    const address = headers.get('location')!;
    const first = await fetch(address);
    await first.body?.cancel();
    expect([first.status, (await fetch(address)).status]).toEqual([200, 401]);
  });
});

describe('a listener', () => {
  it('that is no browser stays where it is', async () => {
    const ear = await listening(await staffedLake(), drafts, { role: 'editor' });
    expect(ear.answered).toMatchObject({ status: 200, redirected: false });
    expect(ear.answered.headers.get('content-type')).toBe('text/event-stream');
  });

  it('who is a stranger hears of what is public, and of nothing else', async () => {
    const { lake, client } = await shelf(book('drafts.a'));
    const ear = await listening(lake, { query: '*' }, { headers: { origin } });
    await client.transaction().create(book('drafts.b')).create(book('c')).commit();
    const total = { transactionTotalEvents: 1 };
    expect(await ear.hear(1)).toMatchObject([{ data: { documentId: 'c', ...total } }]);
  });

  it.each(['*[', 'count(*)', '1'])('cannot listen to %s', async (query) => {
    const { answered } = await listening(await staffedLake(), { query }, { role: 'editor' });
    expect(answered.status).toBe(400);
  });

  it('that hangs up leaves the lake to others', async () => {
    const { lake, client } = await shelf(book('a'));
    const address = `${lake.url}/v1/data/listen/production?query=*`;
    for (let turn = 0; turn < 20; turn += 1) await (await fetch(address)).body?.cancel();
    await client.patch('a').set({ title: 'New' }).commit();
    expect(await asRole(lake, 'viewer').getDocument('a')).toMatchObject({ title: 'New' });
  });
});
