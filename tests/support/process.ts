import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';

export interface Running {
  process: ChildProcess;
  said: () => string;
  stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Runs a script of the project with node, and waits until it has said `ready`. */
export async function runUntil(
  ready: RegExp,
  args: string[],
  env: Record<string, string | undefined>,
): Promise<Running & { match: RegExpMatchArray }> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
  });
  const log = env.LOG_FILE && createWriteStream(env.LOG_FILE, { flags: 'a' });
  let said = '';
  const match = await new Promise<RegExpMatchArray>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += String(chunk);
      if (log) log.write(chunk);
      const found = said.match(ready);
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', (code) => reject(new Error(`${args.join(' ')} ended (${code}):\n${said}`)));
  });
  return { process: child, match, said: () => said, stop: (signal) => stop(child, signal) };
}

function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill(signal);
  });
}
