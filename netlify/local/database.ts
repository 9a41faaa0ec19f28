import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { asRoot, embeddedPostgres, reachable } from './reachable.ts';

export interface Database {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Real PostgreSQL, kept in `folder`, on the `wanted` port or any that is free. One that a killed
 * process left running is used again.
 */
export async function startDatabase(folder: string, wanted?: number): Promise<Database> {
  const directory = reachable(folder);
  const running = await runningAt(directory);
  if (running) return running;

  const port = wanted ?? (await freePort());
  const EmbeddedPostgres = await embeddedPostgres();
  const said: string[] = [];
  const onLog = (text: string) => void said.push(text);
  const server = new EmbeddedPostgres({ ...settings, databaseDir: directory, port, onLog });
  await mkdir(dirname(directory), { recursive: true });
  if (!existsSync(join(directory, 'PG_VERSION'))) await server.initialise();
  await startPatiently(server, said);
  return { url: urlOf(port), stop: () => server.stop() };
}

const settings = {
  user: 'checkback',
  password: 'checkback',
  authMethod: 'scram-sha-256' as const,
  persistent: true,
  createPostgresUser: asRoot,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
  onError: () => undefined,
};

/** What is left of a server that was killed can hold on to its memory for a moment. */
async function startPatiently(
  server: { start: () => Promise<void> },
  said: string[],
  tries = 20,
): Promise<void> {
  try {
    await server.start();
  } catch {
    if (tries === 1) throw new Error(`Cannot start PostgreSQL: ${said.slice(-3).join('').trim()}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
    await startPatiently(server, said, tries - 1);
  }
}

const urlOf = (port: number): string =>
  `postgresql://checkback:checkback@127.0.0.1:${port}/postgres`;

/** Line 4 of a running server's pid file is its port. */
async function runningAt(directory: string): Promise<Database | undefined> {
  const pidFile = join(directory, 'postmaster.pid');
  const file = await readFile(pidFile, 'utf8').catch(() => '');
  const [pid, , , port] = file.split('\n').map(Number);
  if (!pid || !port) return undefined;
  const client = new pg.Client({ connectionString: urlOf(port), connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return { url: urlOf(port), stop: () => stopForeign(pid, pidFile) };
  } catch {
    return undefined;
  }
}

/** One that another process began. Whoever starts next must not find it while it ends. */
async function stopForeign(pid: number, pidFile: string): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 200 && existsSync(pidFile); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
