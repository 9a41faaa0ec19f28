import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient, type SanityClient } from '@sanity/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { bundled } from '../support/bundle.ts';
import { temporaryFolder } from '../support/lake.ts';

const KILLS = 5; // there are more, and cheaper, in lake-killed.test.ts
const WRITERS = 4;
const LONGEST = 120; // milliseconds of writing before a kill

async function startChild(
  script: string,
  directory: string,
): Promise<{ child: ChildProcess; client: SanityClient }> {
  const child = fork(script, [directory], { execArgv: [] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const apiHost = await new Promise<string>((resolve, reject) => {
    child.once('message', (url) => resolve(String(url)));
    child.once('exit', (code) => reject(new Error(`The lake ended (${code}) before it began`)));
  });
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiHost,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    token: 'officer',
    perspective: 'raw',
    maxRetries: 0,
  });
  return { child, client };
}

/** A transaction of three writes, of which none makes sense without the others. */
async function writePair(client: SanityClient, name: string): Promise<void> {
  const text = name.repeat(400);
  await client
    .transaction()
    .createIfNotExists({ _id: 'counter', _type: 'counter', pairs: 0 })
    .create({ _id: `left-${name}`, _type: 'left', text })
    .create({ _id: `right-${name}`, _type: 'right', text })
    .patch('counter', (patch) => patch.inc({ pairs: 1 }))
    .commit({ visibility: 'async' });
}

/** Writes until the lake is gone; notes the names of what was acknowledged. */
async function writeOn(client: SanityClient, prefix: string, acknowledged: string[]) {
  for (let number = 0; ; number += 1) {
    const name = `${prefix}-${number}`;
    const stands = await writePair(client, name).then(
      () => true,
      () => false,
    );
    if (!stands) return;
    acknowledged.push(name);
  }
}

interface Found {
  left: string[];
  right: string[];
  pairs: number | null;
}
const everything = `{
  "left": *[_type == "left"]._id,
  "right": *[_type == "right"]._id,
  "pairs": *[_id == "counter"][0].pairs,
}`;

/** What is there, and that it is whole. */
async function namesIn(client: SanityClient): Promise<Set<string>> {
  const { left, right, pairs } = await client.fetch<Found>(everything);
  const names = left.map((id) => id.replace('left-', ''));
  expect(new Set(right)).toEqual(new Set(names.map((name) => `right-${name}`)));
  expect(pairs ?? 0).toBe(names.length);
  return new Set(names);
}

it(
  `what the lake acknowledged over HTTP stands, whole, over ${KILLS} kills`,
  { timeout: KILLS * 60_000 },
  async () => {
    const [script, directory] = [await bundled('tests/support/lake-child.ts'), temporaryFolder()];
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { child, client } = await startChild(script, directory);
      expect((await namesIn(client)).isSupersetOf(new Set(acknowledged))).toBe(true);
      const before = acknowledged.length;
      const writers = Array.from({ length: WRITERS }, (_, n) =>
        writeOn(client, `${kill}-${n}`, acknowledged),
      );
      await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(before), 30_000);
      await pause(Math.random() * LONGEST);
      child.kill('SIGKILL');
      await Promise.all(writers);
    }
    const { client } = await startChild(script, directory);
    expect((await namesIn(client)).isSupersetOf(new Set(acknowledged))).toBe(true);
  },
);
