import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { hashOf, madeOnce } from './made-once.ts';

export interface Packed {
  name: string;
  folder: string; // what Netlify would unpack: the function's whole world
  main: string; // its module
  schedule: string | undefined;
  routes: { expression: RegExp; names: string[]; methods: string[] }[];
}

/** What the functions read at run time, from the root of the build. */
export const includedFiles = ['dist/404.html', '.checkback/snapshot.json', '.checkback/live.json'];

const project = fileURLToPath(new URL('../../', import.meta.url));
const kept = join(project, '.checkback/packing');

/**
 * Netlify's own packing of the functions in `link`, outside the project so that nothing can be
 * borrowed from it. It takes seconds, so the same functions are packed once, and copied ever after.
 */
export async function packFunctions(link: string, keptIn = kept): Promise<Packed[]> {
  const root = await realpath(link); // by which the packing names its files
  const place = await madeOnce({
    folder: join(keptIn, await hashOf(project, ['package-lock.json'])),
    root,
    sources: ['.checkback/functions/*.mjs'],
    make: (into) => makePacking(root, into),
  });
  return repackFunctions(await readPacking(place), root);
}

const listFile = 'packed.json';

const packing = z.array(
  z.object({
    name: z.string(),
    main: z.string(), // from the folder of the function
    schedule: z.string().optional(),
    routes: z.array(
      z.object({ source: z.string(), names: z.array(z.string()), methods: z.array(z.string()) }),
    ),
  }),
);

async function makePacking(root: string, into: string): Promise<void> {
  const { pack } = await import('./netlify-packer.ts'); // to load it takes longer than to copy
  const packed = await pack(root, into, { archiveFormat: 'none', includedFiles });
  const list = packed.map(({ name, mainFile, schedule, routes = [] }) => ({
    name,
    schedule,
    main: relative(root, mainFile),
    routes: routes.map((route) => ({
      source: 'expression' in route ? route.expression : `^${route.literal}/?$`,
      names: [...route.pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name),
      methods: route.methods ?? [],
    })),
  }));
  for (const { name } of list) for (const file of includedFiles) await rm(join(into, name, file)); // they are this root's alone
  await writeFile(join(into, listFile), JSON.stringify(list));
}

async function readPacking(place: string): Promise<Packed[]> {
  const list = packing.parse(JSON.parse(await readFile(join(place, listFile), 'utf8')));
  return list.map(({ name, main, schedule, routes }) => ({
    name,
    schedule,
    folder: join(place, name),
    main: join(place, name, main),
    routes: routes.map(({ source, ...rest }) => ({ ...rest, expression: new RegExp(source) })),
  }));
}

/** The same functions once more, with what they read at run time from the build in `root`. */
export async function repackFunctions(packed: Packed[], root: string): Promise<Packed[]> {
  const folder = await mkdtemp(join(tmpdir(), 'checkback-functions-'));
  return Promise.all(packed.map((each) => repack(each, { root, folder: join(folder, each.name) })));
}

async function repack(each: Packed, { root, folder }: { root: string; folder: string }) {
  await cp(each.folder, folder, { recursive: true });
  for (const file of includedFiles) await cp(join(root, file), join(folder, file));
  return { ...each, folder, main: join(folder, relative(each.folder, each.main)) };
}
