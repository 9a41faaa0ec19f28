import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { refusedCaller } from './loopback.ts';
import type { Person } from './people.ts';
import { openPresence, type Presence } from './presence.ts';
import { readCall } from './rpc.ts';

const HEARTBEAT = 10_000; // milliseconds
const MAX_MESSAGE = 64_000; // bytes

export interface Socket {
  upgrade: (incoming: IncomingMessage, stream: Duplex, head: Buffer) => void;
  close: () => void;
}

/** The WebSocket on which the Studio hears who else is there, and that it is connected at all. */
export function openSocket(personOf: (token: string) => Person | undefined): Socket {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE });
  const presence = openPresence(personOf);
  const beating = setInterval(presence.heartbeat, HEARTBEAT).unref();
  return {
    upgrade: (incoming, stream, head) => {
      if (refusedCaller(incoming.headers)) return refuse(stream, '403 Forbidden');
      if (!isForUs(incoming)) return refuse(stream, '404 Not Found');
      server.handleUpgrade(incoming, stream, head, (socket) => connect(socket, presence));
    },
    close: () => {
      clearInterval(beating);
      for (const each of server.clients) each.terminate();
      server.close();
    },
  };
}

const isForUs = ({ url = '' }: IncomingMessage): boolean =>
  /^\/+v[^/]+\/socket\/production(\?|$)/.test(url);

function refuse(stream: Duplex, why: string): void {
  stream.end(`HTTP/1.1 ${why}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function connect(socket: WebSocket, presence: Presence): void {
  const tab = { say: (text: string) => socket.send(text) };
  presence.join(tab);
  socket.on('message', (data) => {
    const read = readCall(String(data));
    if (read.ok) presence.hear(tab, read.call);
    else tab.say(read.answer);
  });
  socket.on('close', () => presence.leave(tab));
  socket.on('error', () => socket.terminate()); // what was sent is no WebSocket’s, or too much
}
