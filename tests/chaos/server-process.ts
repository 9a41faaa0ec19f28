import { once } from 'node:events';
import { testSecret, testTextKeys } from '../support/world.ts';
import { runUntil } from '../support/process.ts';
import type { ReceiverFault } from './faults.ts';
import type { Packing } from './packing.ts';

export interface KillableServer {
  port: number;
  killAndRestart: () => Promise<void>;
  said: () => string; // all of it, of those that were killed too
  stop: () => Promise<void>;
}

interface Serving {
  databaseUrl: string;
  fault?: ReceiverFault | undefined;
}

/** All that the functions need to know, on a day on which the consultation that we ship is open. */
export const environmentFor = (databaseUrl: string): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  RECEIVER_DATABASE_URL: '', // the owner's way in, made somebody who may do little
  PERSON_DATABASE_URL: '',
  SUBSCRIBER_DATABASE_URL: '',
  SENDER_DATABASE_URL: '',
  CHECKBACK_SECRET: testSecret,
  CHECKBACK_TEXT_KEYS: testTextKeys,
  CHECKBACK_NOW: '2025-07-21T13:42:00Z',
  NODE_ENV: '',
});

/** The site’s functions in a process of their own, always on the same port. */
export async function killableServer(packing: Packing, serving: Serving): Promise<KillableServer> {
  const env = {
    ...environmentFor(serving.databaseUrl),
    NODE_COMPILE_CACHE: packing.folder, // a server that was killed is back sooner
  };
  const start = (port: number) =>
    runUntil(
      /Serving at \S+:(\d+) now/,
      [packing.script, packing.file, String(port), serving.fault ?? ''],
      env,
    );
  let running = await start(0);
  const port = Number(running.match[1]);
  let before = '';

  async function killAndRestart(): Promise<void> {
    const ended = once(running.process, 'close');
    running.process.kill('SIGKILL');
    await ended;
    before += running.said();
    running = await start(port);
  }

  return {
    port,
    killAndRestart,
    said: () => before + running.said(),
    stop: () => running.stop('SIGKILL'),
  };
}
