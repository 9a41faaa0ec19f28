import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { toSnapshot } from '../../src/content/to-site.ts';
import { snapshotAt } from '../../src/domain/site.ts';
import { foundIn } from '../support/content.ts';
import { copiesOf } from '../support/copies.ts';
import { seed } from '../support/shipped.ts';
import type { Bench } from './measure.ts';
import type { Row } from './table.ts';

const run = promisify(execFile);

/** Inside the project, for what Astro prints elsewhere finds no packages. */
const folder = resolve('.checkback/bench-building');
const snapshot = join(folder, 'snapshot.json');

/** What one print took, in a process that does nothing else. */
export interface Built {
  seconds: number;
  memory: number; // MB of the process, at most
  pages: number;
}

/** Every page of many consultations, against Astro writing down the same pages as they are. */
export async function building({ rounds }: Pick<Bench, 'rounds'>): Promise<Row[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const consultations = 2 * rounds;
  await writeFile(snapshot, JSON.stringify(await many(consultations)));
  const ours = await printed('building-ours.ts', snapshot, join(folder, 'ours'));
  const bare = await printed('building-bare.ts', join(folder, 'ours'), join(folder, 'bare'));
  await rm(folder, { recursive: true });
  const what = `Build of ${consultations.toLocaleString('en-GB')} consultations`;
  return [
    { what, unit: 's', measured: ours.seconds, raw: bare.seconds, atMost: { ratio: 1.2 } },
    { what: `${what}, memory`, unit: 'MB', measured: ours.memory, raw: bare.memory },
    { what: `${what}, pages`, unit: '', measured: ours.pages, raw: bare.pages },
  ];
}

async function printed(script: string, from: string, to: string): Promise<Built> {
  const { PATH, HOME } = process.env; // a test has more in it, of which Astro would take some for its own
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', CHECKBACK_SNAPSHOT: snapshot };
  await run(process.execPath, [`tests/bench/${script}`, from, to], { env });
  return JSON.parse(await readFile(`${to}.json`, 'utf8')) as Built;
}

async function many(count: number) {
  const site = toSnapshot(await foundIn([...seed, ...copiesOf(count - 1)]));
  return snapshotAt(site, new Date('2025-07-21T13:42:00Z'));
}
