import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Variables } from '../env.ts';
import type { Order, Printed } from './print-pages.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const script = fileURLToPath(new URL('print-pages.ts', import.meta.url));

/** What Astro keeps of one build it does not give back in the next. */
const MAX_PRINTS = 20;

export interface Printer {
  /** The pages of the site in `outDir`, with these variables besides those of the printer. */
  print: (outDir: string, variables: Record<string, string>) => Promise<void>;
  close: () => void;
}

/** Astro in a process of its own: it sets `NODE_ENV` for the whole of the one it runs in. */
export function openPrinter(variables: Variables): Printer {
  let child: ChildProcess | undefined;
  let prints = 0;

  function close(): void {
    if (child?.connected) child.disconnect();
    child = undefined;
  }

  async function print(outDir: string, more: Record<string, string>): Promise<void> {
    if (!child?.connected || prints === MAX_PRINTS) {
      close();
      child = start(variables);
      prints = 0;
    }
    prints += 1;
    await ordered(child, { outDir, variables: more });
  }

  return { print, close };
}

function start(variables: Variables): ChildProcess {
  const env = { ...variables, ASTRO_TELEMETRY_DISABLED: '1' };
  return fork(script, { cwd: project, env, silent: true });
}

async function ordered(child: ChildProcess, order: Order): Promise<void> {
  const said: string[] = [];
  const listen = (chunk: Buffer) => void said.push(String(chunk));
  const streams = [child.stdout, child.stderr];
  for (const stream of streams) stream?.on('data', listen);
  const printed = await answerOf(child, order);
  for (const stream of streams) stream?.off('data', listen);
  if (!printed.ok) throw new Error(`Cannot print the pages:\n${said.join('')}${printed.why}`);
}

async function answerOf(child: ChildProcess, order: Order): Promise<Printed> {
  const done = new AbortController();
  const { signal } = done;
  const answered = once(child, 'message', { signal }).then(([printed]: Printed[]) => printed!);
  const ended = once(child, 'close', { signal }).then(() => gone);
  answered.catch(() => undefined); // the other came first
  ended.catch(() => undefined);
  child.send(order);
  return Promise.race([answered, ended]).finally(() => done.abort());
}

const gone: Printed = { ok: false, why: 'The process that prints them ended' };
