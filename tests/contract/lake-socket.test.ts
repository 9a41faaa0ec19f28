import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startLake } from '../../studio/lake/server.ts';
import { temporaryFolder } from '../support/lake.ts';
import { openSocket } from '../support/lake-presence.ts';
import { staffedLake } from '../support/lake-shelf.ts';
import { auth, openLake, signIn } from '../support/lake-sign-in.ts';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('a socket', () => {
  it('beats every ten seconds, for whoever is signed in, until they are not', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const lake = await openLake();
    const token = await signIn(lake, 'p-editor');
    const { call, next, opened } = openSocket(lake);
    await opened;
    call('authorization', bearer(token));
    await next();
    vi.advanceTimersByTime(9_999);
    call('presence_rollcall', { session: '1' });
    expect(await next()).toContain('presence_rollcall');
    vi.advanceTimersByTime(1);
    expect(await next()).toBe('♥');
    await auth(lake, 'logout', { method: 'POST', token });
    vi.advanceTimersByTime(10_000);
    call('presence_rollcall', { session: '1' });
    expect(await next()).toContain('Session not found');
  });

  it.each([
    ['no JSON', '{"half', null],
    ['no call', '7', null],
    ['no method of ours', '{"id":"1","method":"sing","params":{}}', '1'],
    ['not what it needs', '{"id":"1","method":"presence_announce","params":{}}', '1'],
  ])('that says %s is told so, and stays', async (_what, text, id) => {
    const { socket, next, opened, call } = openSocket(await staffedLake());
    await opened;
    socket.send(text);
    expect(JSON.parse(await next())).toMatchObject({ jsonrpc: '2.0', id, error: { code: -32600 } });
    call('authorization', bearer('editor'));
    expect(JSON.parse(await next())).toEqual({ jsonrpc: '2.0', id: 'authorization', result: null });
  });

  it('that says too much is cut off', async () => {
    const { socket, opened, ended } = openSocket(await staffedLake());
    await opened;
    socket.send('x'.repeat(64_001));
    expect(await ended).toBeGreaterThan(1000);
  });

  it('does not keep the lake from closing', async () => {
    const lake = await startLake({ directory: temporaryFolder() });
    const { opened, ended } = openSocket(lake);
    await opened;
    await lake.close();
    expect(await ended).toBe(1006);
  });
});
