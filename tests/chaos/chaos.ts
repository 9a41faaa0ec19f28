import { receiptHash } from '../../netlify/receiver/seals.ts';
import { testSecret } from '../support/world.ts';
import { readForm } from './answers.ts';
import { chanceOf } from './chance.ts';
import { come, sendIn } from './client.ts';
import type { Crowd } from './crowd.ts';
import { cutReplies, toSend } from './cut.ts';
import { ask, makeHasty, newDatabase, notDurable } from './database.ts';
import type { KillableDatabase } from './database.ts';
import type { ReceiverFault } from './faults.ts';
import { figuresOf } from './count.ts';
import type { Figures } from './figures.ts';
import { carryOut, countKills, planKills, type Victim } from './kills.ts';
import { lineTo } from './line.ts';
import { killableServer, type KillableServer } from './server-process.ts';
import type { Stage } from './stage.ts';
import { emptyTally } from './tally.ts';

export interface Plan {
  posts: number; // that are answered: two or more for each person, one or two for what is malformed
  kills: number;
  victims?: Victim[]; // both, where nothing is said
  cut: number; // replies that are cut after what was sent is stored
  seed: number;
  fault?: Fault; // to see that it is found
}
export type Fault = ReceiverFault | 'hasty-commits';

const CLIENTS = 48;

/** People answer while everything that can be killed is killed; then everything is counted. */
export async function chaos({ packing, database }: Stage, plan: Plan): Promise<Figures> {
  const databaseUrl = await newDatabase(database);
  const mend = plan.fault === 'hasty-commits' ? await makeHasty(database) : undefined;
  const fault = plan.fault === 'hasty-commits' ? undefined : plan.fault;
  const server = await killableServer(packing, { databaseUrl, fault });
  try {
    return await run({ database, databaseUrl, server }, plan);
  } finally {
    await server.stop();
    await mend?.();
  }
}

interface Running {
  database: KillableDatabase;
  databaseUrl: string;
  server: KillableServer;
}

async function run({ database, databaseUrl, server }: Running, plan: Plan): Promise<Figures> {
  const started = performance.now();
  const tally = emptyTally();
  const line = lineTo(server.port);
  const crowd: Crowd = { seed: plan.seed, form: await readForm(server.port), line, tally };
  await oneIsThanked(crowd, server);
  const stored = () => countIn(databaseUrl);
  const cut = await cutReplies(crowd, { replies: plan.cut, port: server.port, stored });

  const before = tally.posts;
  const answered = () => tally.posts - before;
  const kills = planKills({ ...plan, chance: chanceOf(plan.seed) });
  const kill = { database: database.killAndRestart, server: server.killAndRestart };
  await Promise.all([
    allCome(crowd, () => answered() < plan.posts),
    carryOut({ plan: kills, kill, answered }),
  ]);
  line.close();
  return figuresOf(tally, {
    seed: plan.seed,
    posts: answered(),
    kills: countKills(kills),
    cut,
    hashes: await hashesIn(databaseUrl),
    hashOf: (receipt) => receiptHash(receipt, testSecret).toString('hex'),
    notDurable: await notDurable(databaseUrl),
    log: server.said(),
    seconds: (performance.now() - started) / 1_000,
  });
}

/** Where nothing can be stored at all, there is no need to try for long. */
async function oneIsThanked(crowd: Crowd, { said }: KillableServer): Promise<void> {
  const [body = ''] = await toSend(crowd, { from: -1, to: 0 });
  if (!(await sendIn(crowd, { body, twice: true })))
    throw new Error(`Nothing is stored: ${said()}`);
}

async function hashesIn(databaseUrl: string): Promise<string[]> {
  const sql = "select encode(receipt_hash, 'hex') as hash from submission";
  return (await ask<{ hash: string }>(databaseUrl, sql)).map(({ hash }) => hash);
}

async function countIn(databaseUrl: string): Promise<number> {
  const sql = 'select count(*)::int as rows from submission';
  return (await ask<{ rows: number }>(databaseUrl, sql))[0]!.rows;
}

async function allCome(crowd: Crowd, goOn: () => boolean): Promise<void> {
  let next = 0;
  const client = async () => {
    while (goOn()) await come(crowd, next++);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
}
