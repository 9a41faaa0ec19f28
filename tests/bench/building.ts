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

/** What `astro.config.mjs` has Astro print at once. As it comes, it prints one page after another. */
const AT_ONCE = '16';

/**
 * Every page of many consultations, against Astro writing down the same files, which are ready: as it
 * comes, and told to print as many at once as we tell it to.
 */
export async function building({ rounds }: Pick<Bench, 'rounds'>): Promise<Row[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const consultations = 2 * rounds;
  await writeFile(snapshot, JSON.stringify(await many(consultations)));
  const turns: Turn[] = [];
  for (let turn = 0; turn < rounds / 200; turn += 1) turns.push(await oneTurn());
  await rm(folder, { recursive: true });
  const what = `Build of ${consultations.toLocaleString('en-GB')} consultations`;
  const { seconds: measured, memory, pages } = quickest(turns, 'ours');
  const [asItComes, atOnce] = [quickest(turns, 'asItComes'), quickest(turns, 'atOnce')];
  return [
    { what, unit: 's', measured, raw: asItComes.seconds, atMost: { ratio: 1.2 } },
    { what: `${what}, against ${AT_ONCE} at once`, unit: 's', measured, raw: atOnce.seconds },
    { what: `${what}, memory`, unit: 'MB', measured: memory, raw: asItComes.memory },
    { what: `${what}, pages`, unit: '', measured: pages, raw: asItComes.pages },
  ];
}

/** One after another: each is as likely as the others to meet a machine that is busy. */
async function oneTurn() {
  const [ready, bare] = [join(folder, 'ours'), join(folder, 'bare')];
  return {
    ours: await printed('building-ours.ts', [snapshot, ready]),
    asItComes: await printed('building-bare.ts', [ready, bare]),
    atOnce: await printed('building-bare.ts', [ready, bare, AT_ONCE]),
  };
}

type Turn = Awaited<ReturnType<typeof oneTurn>>;

/** What else a machine does makes a build slower, and none quicker. */
const quickest = (turns: Turn[], which: keyof Turn): Built =>
  turns.map((turn) => turn[which]).reduce((a, b) => (b.seconds < a.seconds ? b : a));

async function printed(
  script: string,
  args: [from: string, to: string, ...string[]],
): Promise<Built> {
  const [, to] = args;
  await rm(to, { recursive: true, force: true }); // to empty it would count as printing
  await run('sync'); // and so would to write down what was printed before
  const { PATH, HOME } = process.env; // a test has more in it, of which Astro would take some for its own
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', CHECKBACK_SNAPSHOT: snapshot };
  await run(process.execPath, [`tests/bench/${script}`, ...args], { env });
  return JSON.parse(await readFile(`${to}.json`, 'utf8')) as Built;
}

async function many(count: number) {
  const site = toSnapshot(await foundIn([...seed, ...copiesOf(count - 1)]));
  return snapshotAt(site, new Date('2025-07-21T13:42:00Z'));
}
