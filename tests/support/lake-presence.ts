import { fromSanityClient } from '@sanity/bifur-client';
import { onTestFinished } from 'vitest';
import WebSocket from 'ws';
import type { Lake } from '../../studio/lake/server.ts';
import { clientOf } from './lake.ts';

type Say = Parameters<ReturnType<typeof fromSanityClient>['request']>[0];

export interface Tab {
  say: (method: Say, params: object) => Promise<unknown>;
  next: () => Promise<unknown>; // the next that it hears of anybody
}

/** A tab of the Studio: its own client for presence, which listens from the start. */
export async function openTab(lake: Lake, token: string, session: string): Promise<Tab> {
  const client = clientOf(lake, { apiVersion: '2022-06-30' });
  const bifur = fromSanityClient({
    config: () => ({ dataset: 'production', token }),
    getUrl: (path) => client.getUrl(path),
  });
  const line = inbox<unknown>();
  const listening = bifur.listen<unknown>('presence').subscribe({ next: line.put });
  const say = (method: Say, params: object) =>
    new Promise<unknown>((next, error) => bifur.request(method, params).subscribe({ next, error }));
  onTestFinished(() => listening.unsubscribe());
  await say('presence_rollcall', { session });
  await line.next(); // its own
  return { say, next: line.next };
}

export const announce = (tab: Tab, sessionId: string, documentId = 'a') =>
  tab.say('presence_announce', { data: { sessionId, locations: [{ documentId }] } });

/** A plain socket: what it was told, and the code with which it ended. */
export function openSocket(
  { port }: Lake,
  { path = '/v2022-06-30/socket/production', headers = {} } = {},
) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  const line = inbox<string>();
  const ended = Promise.withResolvers<number>();
  const opened = new Promise<'open' | number>((resolve) => {
    socket.on('open', () => resolve('open'));
    socket.on('unexpected-response', (_request, { statusCode = 0 }) => resolve(statusCode));
  });
  socket.on('message', (data) => line.put(String(data)));
  socket.on('close', ended.resolve);
  socket.on('error', () => undefined);
  onTestFinished(() => socket.terminate());
  const call = (method: string, params: object) =>
    socket.send(JSON.stringify({ jsonrpc: '2.0', id: method, method, params }));
  return { socket, call, next: line.next, opened, ended: ended.promise };
}

/** What came, in order, for whoever waits for it. */
function inbox<T>() {
  const come: T[] = [];
  const waiting: ((item: T) => void)[] = [];
  const put = (item: T) => {
    const taker = waiting.shift();
    if (taker) taker(item);
    else come.push(item);
  };
  const next = (): Promise<T> =>
    come.length > 0 ? Promise.resolve(come.shift()!) : new Promise((taker) => waiting.push(taker));
  return { put, next };
}
