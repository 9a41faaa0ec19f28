import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { quantile } from '../chaos/count.ts';
import type { Form } from '../chaos/answers.ts';
import { lineTo } from '../chaos/line.ts';
import { bundleScript, type Packing } from '../chaos/packing.ts';
import { respondAddress as path } from '../support/visitor.ts';
import { checkedForms, filledIn, postTo, sendWith, type Post } from './forms.ts';
import { warmHandler } from './handler.ts';
import { rawInserts } from './raw.ts';
import type { Row } from './table.ts';
import { byTurns, rateOf, timesOf } from './timing.ts';

export interface Bench {
  packing: Packing;
  databaseUrl: string;
  port: number; // of a server over that database
  form: Form;
  rounds: number;
}

/** Send and a row put in, by turns, in one process that is warm. */
export async function warm({ packing, databaseUrl, form, rounds }: Bench): Promise<Row[]> {
  const post = postTo(await warmHandler(packing, databaseUrl));
  const bodies = await checkedForms(form, { post, count: 2 * rounds });
  await timesOf(rounds, (index) => sendWith(post, bodies[index]!));
  const raw = await rawInserts(databaseUrl, 1);
  const [sent = [], put = []] = await byTurns(rounds, [
    (index) => sendWith(post, bodies[rounds + index]!),
    raw.insert,
  ]);
  await raw.close();
  const row = (share: number) => ({ measured: quantile(sent, share), raw: quantile(put, share) });
  return [
    { what: 'Send, warm, p50', unit: 'ms', ...row(0.5), atMost: { ratio: 1.5 } },
    { what: 'Send, warm, p99', unit: 'ms', ...row(0.99), atMost: { measured: 3 } },
  ];
}

/** The same without the database: what our own code takes. */
export async function alone({ packing, form, rounds }: Bench): Promise<Row[]> {
  const file = join(packing.folder, 'alone.mjs');
  await bundleScript('../bench/alone.ts', file);
  const { withoutDatabase }: typeof import('./alone.ts') = await import(pathToFileURL(file).href);
  const post = postTo(withoutDatabase(packing.site));
  const bodies = await checkedForms(form, { post, count: 2 * rounds });
  const p50 = async (work: (body: string) => Promise<unknown>) =>
    1_000 * quantile((await timesOf(bodies.length, (i) => work(bodies[i]!))).slice(rounds), 0.5);
  const sent = await p50((body) => sendWith(post, body));
  const checked = await p50(() => post(filledIn(form)));
  return [
    { what: 'Send, no database, p50', unit: 'µs', measured: sent, atMost: { measured: 25 } },
    { what: 'Check your answers, no database, p50', unit: 'µs', measured: checked },
  ];
}

const CONNECTIONS = 48;

/** Through HTTP, and a row each over as many connections. */
export async function served({ databaseUrl, port, form, rounds }: Bench): Promise<Row[]> {
  const line = lineTo(port);
  const post: Post = (body) => line.send({ path, body });
  const count = 4 * rounds;
  const bodies = await checkedForms(form, { post, count: 2 * count });
  const work = (index: number) => sendWith(post, bodies[index]!);
  await rateOf(count, { atOnce: CONNECTIONS, work });
  const sent = await rateOf(count, { atOnce: CONNECTIONS, work: (i) => work(count + i) });
  const raw = await rawInserts(databaseUrl, CONNECTIONS);
  await rateOf(count, { atOnce: CONNECTIONS, work: raw.insert });
  const put = await rateOf(2 * count, { atOnce: CONNECTIONS, work: raw.insert });
  await raw.close();
  line.close();
  const what = `Sends served, ${CONNECTIONS} connections`;
  return [{ what, unit: '/s', measured: sent, raw: put, atLeast: { ratio: 0.37 } }];
}
