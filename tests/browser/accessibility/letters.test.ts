import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { builtSite } from '../../support/built-site.ts';
import { readNdjson, statesFile } from '../../support/content.ts';
import { attribute, byTag } from '../../support/html.ts';
import { nothingToMend } from '../../support/nothing-to-mend.ts';
import { serverOf } from '../../support/second-server.ts';
import type { State } from '../../support/states/state.ts';
import { open } from '../../support/steps.ts';

/** More than one list shows, nearly all of them over. */
const names = ['Allotments', 'The Arts', 'Bins', 'Éire Street', '20 mph zones'];
const MORE = 20;

const park = readNdjson(statesFile).find(({ _id }) => _id === 'consultation-park-play-area')!;
const over = Array.from({ length: MORE }, (_, index) => {
  const shortTitle = `${names[index % names.length]} ${1 + Math.floor(index / names.length)}`;
  const slug = { _type: 'slug', current: `over-${index}` };
  return { ...park, _id: `consultation-over-${index}`, shortTitle, slug };
});

const folder = await mkdtemp(join(tmpdir(), 'checkback-letters-'));
const seed = join(folder, 'over.ndjson');
await writeFile(seed, over.map((each) => JSON.stringify(each)).join('\n'));
const site = await builtSite([statesFile, seed]);
const server = await serverOf(site.root, {});
afterAll(async () => {
  await server.stop();
  await site.remove();
  await rm(folder, { recursive: true });
});

const state = (name: string, path: string): State => ({
  name,
  status: 200,
  reach: (at) => open(at, server.url + path),
});

nothingToMend([
  state('list of many consultations', '/consultations/'),
  state('letters of consultations', '/consultations/a-z/'),
  state('consultations of one letter', '/consultations/a-z/a/'),
]);

const htmlOf = (path: string): Promise<string> =>
  readFile(join(site.root, 'dist', path, 'index.html'), 'utf8');

const linksOf = async (path: string): Promise<string[]> =>
  byTag(await htmlOf(path), 'a').map((each) => attribute(each, 'href') ?? '');

it('the first list of many has what is not over, and leads to the rest by state and by letter', async () => {
  const links = await linksOf('/consultations/');
  expect(links).toContain('/consultations/send-priorities/');
  expect(links.filter((href) => href.includes('/over-'))).toEqual([]);
  expect(links).toEqual(
    expect.arrayContaining(['/consultations/analysing/', '/consultations/a-z/']),
  );
});

it.each(['/consultations/analysing/', '/consultations/a-z/'])(
  'every consultation that is over is reached by way of %s, by links alone',
  async (start) => {
    const letters = (await linksOf(start)).filter((href) => /\/a-z\/\w+\/$/.test(href));
    const links = await Promise.all([start, ...letters].map(linksOf));
    const reached = new Set(links.flat().filter((href) => href.includes('/over-')));
    expect(reached.size).toBe(MORE);
  },
);

it('names without an accent, an article or a letter to begin with are where people look', async () => {
  const letters = (await linksOf('/consultations/a-z/')).filter((href) => /a-z\/\w+\//.test(href));
  expect(letters.map((href) => href.split('/').at(-2))).toEqual(['a', 'b', 'e', 'm', 's', 'other']);
  expect(
    (await linksOf('/consultations/a-z/a/')).filter((href) => /over-/.test(href)),
  ).toHaveLength(8);
});
