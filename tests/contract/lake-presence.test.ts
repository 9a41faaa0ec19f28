import { describe, expect, it } from 'vitest';
import { openPresence } from '../../studio/lake/presence.ts';
import { passOf } from '../support/lake-people.ts';
import { announce, openSocket, openTab } from '../support/lake-presence.ts';
import { staffedLake } from '../support/lake-shelf.ts';
import { auth, openLake, signIn } from '../support/lake-sign-in.ts';

const sees = (i: string, sessionId: string, documentId = 'a') => ({
  type: 'state',
  i,
  m: { sessionId, locations: [{ documentId }] },
});
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const mute = () => ({ say: () => undefined });

describe('two tabs', () => {
  it.each([
    ['of two people', 'editor', 'viewer'],
    ['of one person', 'editor', 'editor'],
  ])('%s see where each other is', async (_whose, one, other) => {
    const lake = await staffedLake();
    const [first, second] = [await openTab(lake, one, '1'), await openTab(lake, other, '2')];
    expect(await first.next()).toEqual({ type: 'rollCall', i: `p-${other}`, session: '2' });
    await announce(first, '1', 'a');
    for (const tab of [first, second]) expect(await tab.next()).toEqual(sees(`p-${one}`, '1', 'a'));
    await announce(second, '2', 'b');
    for (const tab of [first, second])
      expect(await tab.next()).toEqual(sees(`p-${other}`, '2', 'b'));
  });

  it('hear when the other goes', async () => {
    const lake = await staffedLake();
    const [first, second] = [
      await openTab(lake, 'editor', '1'),
      await openTab(lake, 'viewer', '2'),
    ];
    await first.next();
    await second.say('presence_disconnect', { session: '2' });
    const gone = { type: 'disconnect', i: 'p-viewer', m: { session: '2' } };
    expect(await first.next()).toMatchObject(gone);
  });

  it('hear when the other is cut off', async () => {
    const lake = await staffedLake();
    const first = await openTab(lake, 'editor', '1');
    const { socket, opened, call } = openSocket(lake);
    await opened;
    call('authorization', bearer('viewer'));
    call('presence_announce', { data: { sessionId: '2', locations: [] } });
    expect(await first.next()).toMatchObject({ type: 'state', m: { sessionId: '2' } });
    socket.terminate();
    const gone = { type: 'disconnect', i: 'p-viewer', m: { session: '2' } };
    expect(await first.next()).toEqual(gone);
  });

  it('hear nothing when the other is cut off that came back already', () => {
    const { person } = passOf('viewer');
    const presence = openPresence(() => person);
    const heard: string[] = [];
    const [first, lost, back] = [{ say: (text: string) => void heard.push(text) }, mute(), mute()];
    for (const tab of [first, lost, back]) presence.join(tab);
    presence.hear(first, { id: 1, method: 'presence_subscribe', params: {} });
    const params = { data: { sessionId: '2', locations: [] } };
    for (const tab of [lost, back])
      presence.hear(tab, { id: 1, method: 'presence_announce', params });
    heard.length = 0;
    presence.leave(lost);
    expect(heard).toEqual([]);
    presence.leave(back);
    expect(heard).toEqual([expect.stringContaining('"disconnect"')]);
  });

  it('hear nothing more of whom they stopped listening to', async () => {
    const lake = await staffedLake();
    const { call, next, opened } = openSocket(lake);
    await opened;
    call('authorization', bearer('editor'));
    await next();
    call('presence_subscribe', {});
    const { result: subscriptionId } = JSON.parse(await next());
    call('presence_unsubscribe', { subscriptionId });
    await next();
    call('presence_rollcall', { session: '1' });
    call('presence_disconnect', { session: '1' });
    const answered = [JSON.parse(await next()), JSON.parse(await next())];
    expect(answered.map(({ id }) => id)).toEqual(['presence_rollcall', 'presence_disconnect']);
  });
});

describe('presence is for', () => {
  it.each([
    ['nobody without a token', 'presence_subscribe', {}],
    ['nobody with a token that is not ours', 'authorization', bearer('of-somebody-else')],
    ['nobody with a word that is no token', 'authorization', { authorization: 'editor' }],
    [
      'nobody who would only tell',
      'presence_announce',
      { data: { sessionId: '1', locations: [] } },
    ],
  ])('%s', async (_who, method, params) => {
    const lake = await staffedLake();
    const watching = await openTab(lake, 'editor', '1');
    const { call, next, opened } = openSocket(lake);
    await opened;
    call(method, params);
    expect(JSON.parse(await next())).toMatchObject({ id: method, error: { code: 4001 } });
    call('presence_subscribe', {});
    expect(JSON.parse(await next())).toMatchObject({ error: { code: 4001 } });
    await announce(watching, '1');
    expect(await watching.next()).toEqual(sees('p-editor', '1'));
    call('presence_subscribe', {});
    expect(JSON.parse(await next())).toMatchObject({ error: { code: 4001 } }); // and nothing between
  });

  it('whoever signed in, until they sign out', async () => {
    const lake = await openLake();
    const token = await signIn(lake, 'p-viewer');
    const { call, next, opened } = openSocket(lake);
    await opened;
    call('authorization', bearer(token));
    call('presence_subscribe', {});
    await next();
    expect(JSON.parse(await next())).toMatchObject({ result: expect.any(String) });
    const staying = await openTab(lake, await signIn(lake, 'p-editor'), '1');
    expect(JSON.parse(await next())).toMatchObject({ method: 'presence_subscription' });
    await auth(lake, 'logout', { method: 'POST', token });
    await announce(staying, '1');
    call('presence_rollcall', { session: '2' });
    expect(JSON.parse(await next())).toMatchObject({ error: { code: 4001 } });
    expect(await staying.next()).toEqual(sees('p-editor', '1'));
  });

  it('no page of another site', async () => {
    const headers = { origin: 'https://example.com' };
    expect(await openSocket(await staffedLake(), { headers }).opened).toBe(403);
  });

  it.each([
    ['/v2022-06-30/socket/production?tag=sanity.studio', 'open'],
    ['//v1/socket/production', 'open'],
    ['/v2022-06-30/socket/staging', 404],
    ['/v2022-06-30/data/listen/production', 404],
  ])('whoever comes to %s: %s', async (path, expected) => {
    expect(await openSocket(await staffedLake(), { path }).opened).toBe(expected);
  });
});
