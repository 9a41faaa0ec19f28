import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { plackettLuce } from '../../src/analysis/priorities/plackett-luce.ts';
import { chanceFrom } from '../../netlify/local/synthetic/chance.ts';
import { quantile } from '../chaos/count.ts';
import type { Bench } from './measure.ts';
import { fillIn } from './million.ts';
import type { ResultsTook } from './results-alone.ts';
import type { Row } from './table.ts';
import { timesOf } from './timing.ts';

const run = promisify(execFile);

/** From submissions to every figure that may be published. */
export async function results({ databaseUrl, rounds }: Bench): Promise<Row[]> {
  const count = 2_000 * rounds;
  await fillIn(databaseUrl, count);
  const { stdout } = await run(process.execPath, ['tests/bench/results-alone.ts', databaseUrl]);
  const took = JSON.parse(stdout) as ResultsTook;
  const what = `${count.toLocaleString('en-GB')} submissions`;
  const all = took.again + took.analysis + took.protection; // days that are over are counted at night
  return [
    { what: `${what} → every figure`, unit: 's', measured: all, atMost: { measured: 5 } },
    { what: `${what}, SQL`, unit: 's', measured: took.again },
    { what: `${what}, SQL, no day counted yet`, unit: 's', measured: took.counting },
    { what: `${what}, analysis`, unit: 's', measured: took.analysis },
    { what: `${what}, protection`, unit: 's', measured: took.protection },
    { what: `${what}, cells`, unit: '', measured: took.cells },
    { what: `${what}, memory`, unit: 'MB', measured: took.memory },
  ];
}

/** 5,000 people, each with ten things in order. */
export async function rankings({ rounds }: Bench): Promise<Row[]> {
  const items = Array.from({ length: 10 }, (_, index) => `item-${index}`);
  const chance = chanceFrom(5);
  const all = Array.from({ length: 5_000 }, () => ({
    ranking: chance.favouring(items, items.length),
    count: 1,
  }));
  const fit = async () => plackettLuce(all, { kind: 'top-k', items });
  const [first] = await timesOf(1, fit);
  const times = await timesOf(Math.min(rounds, 50), fit);
  return [
    { what: 'Plackett–Luce, 5,000 × 10, first', unit: 'ms', measured: first! },
    { what: 'Plackett–Luce, 5,000 × 10, p50', unit: 'ms', measured: quantile(times, 0.5) },
  ];
}
