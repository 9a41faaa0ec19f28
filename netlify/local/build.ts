import { cp, glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { createContentClient } from '../../src/content/client.ts';
import { fetchContent, writeSnapshot, type Fetched } from '../../src/content/fetch-snapshot.ts';
import { cardOf, type Card } from '../../src/content/card.ts';
import { writeCards } from '../../src/content/cards.ts';
import { writeFiles } from '../../src/content/files.ts';
import { writeImages } from '../../src/content/images.ts';
import { readClock } from '../../src/domain/clock.ts';
import { snapshotAt, type Snapshot } from '../../src/domain/site.ts';
import type { Variables } from '../env.ts';
import { headersFile } from '../publishing/headers-file.ts';
import { redirectsFile } from '../publishing/redirects.ts';
import { sitemap } from '../publishing/sitemap.ts';
import { bundleFunctions } from './bundle.ts';
import { hashOf } from './made-once.ts';
import { openPrinter, type Printer } from './printer.ts';

export interface Making {
  variables: Variables;
  printer: Printer;
  before?: string; // an earlier build of the same code, whose functions serve again
}

/**
 * The whole site in `<root>`: `dist` with its headers, and `.checkback` with the content it was
 * made from and the functions. On Netlify the root is the project itself.
 */
export async function buildSite(root: string, variables: Variables): Promise<void> {
  const printer = openPrinter(variables);
  try {
    const fetched = await fetchContent(createContentClient(variables));
    await makeSite(root, fetched, { variables, printer });
  } finally {
    printer.close();
  }
}

export async function makeSite(root: string, fetched: Fetched, making: Making): Promise<void> {
  const { variables, printer, before } = making;
  const dist = join(root, 'dist');
  const snapshotFile = join(root, '.checkback/snapshot.json');
  const now = readClock(variables.CHECKBACK_NOW) ?? new Date();
  const snapshot = snapshotAt(fetched.snapshot, now);
  writeSnapshot(snapshot, snapshotFile);

  await printer.print(dist, {
    CHECKBACK_SNAPSHOT: snapshotFile,
    CHECKBACK_NOW: variables.CHECKBACK_NOW ?? '',
  });
  await writeImages(fetched.images, {
    folder: join(dist, 'images'),
    apiHost: variables.SANITY_API_HOST || undefined,
    kept: join(project, '.checkback/images', await hashOf(project, imagesAreMadeBy)),
  });
  await writeFiles(fetched.files, {
    folder: dist,
    apiHost: variables.SANITY_API_HOST || undefined,
    kept: join(project, '.checkback/files'),
  });
  await writeCards(cardsOf(snapshot), {
    folder: join(dist, 'images'),
    kept: join(project, '.checkback/cards', await hashOf(project, cardsAreMadeBy)),
  });
  const pages = await readPages(dist);
  await writeFile(join(dist, '_headers'), headersFile(pages, fetched.files));
  await writeFile(join(dist, '_redirects'), redirectsFile(snapshot, fetched.files));
  await writeFile(join(dist, 'sitemap.xml'), sitemap(pages, snapshot));
  await writeLive(root, snapshot);
  if (before) await cp(functionsOf(before), functionsOf(root), { recursive: true });
  else await bundleFunctions(root);
}

const project = fileURLToPath(new URL('../../', import.meta.url));
const cardsAreMadeBy = [
  'src/content/card-drawing.ts',
  'src/content/card-lines.ts',
  'package-lock.json',
];
const imagesAreMadeBy = ['src/content/images.ts', 'package-lock.json'];

const cardsOf = ({ consultations, settings }: Snapshot): Card[] =>
  consultations.map((each) => cardOf(each, settings.council));

const functionsOf = (root: string): string => join(root, '.checkback/functions');

const printed = z.object({ builtAt: z.string() });

/** What functions of this build tell of it: the very moment that its pages tell, and its dates. */
async function writeLive(root: string, { revision, mark, boundaries }: Snapshot): Promise<void> {
  const text = await readFile(join(root, 'dist/revision.json'), 'utf8');
  const { builtAt } = printed.parse(JSON.parse(text));
  const live = { revision, mark, builtAt, boundaries };
  await writeFile(join(root, '.checkback/live.json'), JSON.stringify(live));
}

async function readPages(dist: string): Promise<string[]> {
  const names = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  return Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')));
}
