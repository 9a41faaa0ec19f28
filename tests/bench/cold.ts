import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { environmentFor } from '../chaos/server-process.ts';
import { quantile } from '../chaos/count.ts';
import { respondAddress } from '../support/visitor.ts';
import { filledIn } from './forms.ts';
import type { Bench } from './measure.ts';
import type { Row } from './table.ts';
import { byTurns } from './timing.ts';

/** A function that nobody has asked yet, and node with nothing to do, each up to its first byte. */
export async function cold({ packing, databaseUrl, form, rounds }: Bench): Promise<Row[]> {
  const { folder, main } = packing.functions.find(({ name }) => name === 'respond')!;
  const env = {
    ...environmentFor(databaseUrl),
    LAMBDA_TASK_ROOT: folder,
    MAIN: main,
    ADDRESS: `http://localhost${respondAddress}`,
    SLUG: respondAddress.split('/')[2]!,
    BODY: filledIn(form),
  };
  const times = Math.max(3, Math.ceil(rounds / 25));
  const [asked = [], bare = []] = await byTurns(times, [
    () => firstByte(ASK, env),
    () => firstByte("process.stdout.write('x')", {}),
  ]);
  const [measured, raw] = [quantile(asked, 0.5), quantile(bare, 0.5)];
  return [
    { what: 'Cold start to first byte', unit: 'ms', measured, raw, atMost: { measured: 80 } },
  ];
}

const ASK = `
  const { MAIN, ADDRESS, SLUG, BODY: body } = process.env;
  const { default: handler } = await import(MAIN);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const request = new Request(ADDRESS, { method: 'POST', headers, body });
  const response = await handler(request, { params: { slug: SLUG } });
  if (response.status !== 200) throw new Error('Answered by ' + response.status);
  for await (const chunk of response.body) process.stdout.write(chunk);
  process.exit();`;

async function firstByte(script: string, env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const [chunk] = (await Promise.race([once(child.stdout, 'data'), ended])) as unknown[];
  if (!(chunk instanceof Buffer)) throw new Error('A function ended without a word');
  child.kill('SIGKILL');
  await ended;
}
