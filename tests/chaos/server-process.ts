import { once } from 'node:events';
import { testSecret, testTextKeys } from '../support/world.ts';
import { runUntil } from '../support/process.ts';
import type { ReceiverFault } from './faults.ts';
import type { Packing } from './packing.ts';

export interface KillableServer {
  port: number;
  killAndRestart: () => Promise<void>;
  said: () => string;
  stop: () => Promise<void>;
}

interface Serving {
  databaseUrl: string;
  fault?: ReceiverFault | undefined;
}

/** The site’s functions in a process of their own, always on the same port. */
export async function killableServer(packing: Packing, serving: Serving): Promise<KillableServer> {
  const env = {
    DATABASE_URL: serving.databaseUrl,
    RECEIVER_DATABASE_URL: '', // the owner's way in, made somebody who may do little
    PERSON_DATABASE_URL: '',
    CHECKBACK_SECRET: testSecret,
    CHECKBACK_TEXT_KEYS: testTextKeys,
    CHECKBACK_NOW: '2025-07-21T13:42:00Z', // the consultation that we ship is open
    NODE_COMPILE_CACHE: packing.folder,
    NODE_ENV: '',
  };
  const start = (port: number) =>
    runUntil(
      /Serving at \S+:(\d+) now/,
      [packing.script, packing.file, String(port), serving.fault ?? ''],
      env,
    );
  let running = await start(0);
  const port = Number(running.match[1]);

  async function killAndRestart(): Promise<void> {
    const ended = once(running.process, 'close');
    running.process.kill('SIGKILL');
    await ended;
    running = await start(port);
  }

  return { port, killAndRestart, said: () => running.said(), stop: () => running.stop('SIGKILL') };
}
