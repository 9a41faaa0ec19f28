import { cp, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipFunctions } from '@netlify/zip-it-and-ship-it';
import { build, context, type BuildOptions } from 'esbuild';

const sources = fileURLToPath(new URL('../functions/', import.meta.url));

/** Packages that `pg` asks for and works without. */
const optional = ['pg-native', 'pg-cloudflare'];

const requireForCommonJs =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Each function as one small file, in `<root>/.checkback/functions`: Netlify packs what it finds
 * there. Left to itself it copies whole packages, at more than twice the size.
 */
export async function bundleFunctions(root: string): Promise<void> {
  await rm(folderIn(root), { recursive: true, force: true });
  await build(await bundling(root));
}

/** The same, and again whenever a source is saved. */
export async function keepBundling(root: string): Promise<void> {
  await (await context(await bundling(root))).watch();
}

const folderIn = (root: string): string => join(root, '.checkback/functions');

async function bundling(root: string): Promise<BuildOptions> {
  const names = (await readdir(sources)).filter((name) => name.endsWith('.ts'));
  return {
    entryPoints: names.map((name) => join(sources, name)),
    outdir: folderIn(root),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    external: optional,
    banner: { js: requireForCommonJs },
    logLevel: 'warning',
  };
}

export interface Packed {
  name: string;
  folder: string; // what Netlify would unpack: the function's whole world
  main: string; // its module
  schedule: string | undefined;
  routes: { expression: RegExp; names: string[]; methods: string[] }[];
}

/** What the functions read at run time, from the root of the build. */
export const includedFiles = ['dist/404.html', '.checkback/snapshot.json', '.checkback/live.json'];

/** Netlify's own packing, unpacked outside the project so that nothing can be borrowed from it. */
export async function packFunctions(link: string): Promise<Packed[]> {
  const root = await realpath(link); // by which the packing names its files
  const folder = await mkdtemp(join(tmpdir(), 'checkback-functions-'));
  const packed = await pack(root, folder, { archiveFormat: 'none', includedFiles });
  return packed.map(({ name, path, mainFile, schedule, routes = [] }) => ({
    name,
    schedule,
    folder: path,
    main: join(path, relative(root, mainFile)),
    routes: routes.map((route) => ({
      expression: new RegExp('expression' in route ? route.expression : `^${route.literal}/?$`),
      names: [...route.pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name),
      methods: route.methods ?? [],
    })),
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

export interface Zipped {
  name: string;
  bytes: number;
  region: string | undefined;
  limitedBy: string[]; // what requests are counted by
  perMinute: number | undefined; // how many of them are answered
}

/**
 * The same packing as Netlify uploads it: one zip a function, and what the platform is told of it.
 * The content that goes with each, and grows with the site, is left out: what is weighed is code.
 */
export async function zippedFunctions(root: string): Promise<Zipped[]> {
  const folder = await mkdtemp(join(tmpdir(), 'checkback-zips-'));
  const zips = await pack(root, folder, { archiveFormat: 'zip', includedFiles: [] });
  const zipped = zips.map(({ name, size = 0, region, trafficRules }) => ({
    name,
    bytes: size,
    region,
    limitedBy: trafficRules?.action.config.aggregate.keys.map(({ type }) => type) ?? [],
    perMinute: trafficRules && perMinute(trafficRules.action.config.rateLimitConfig),
  }));
  await rm(folder, { recursive: true });
  return zipped;
}

const perMinute = (limit: { windowLimit: number; windowSize: number }): number =>
  (limit.windowLimit * 60) / limit.windowSize;

const pack = (
  root: string,
  folder: string,
  { archiveFormat, includedFiles }: { archiveFormat: 'zip' | 'none'; includedFiles: string[] },
) =>
  zipFunctions(folderIn(root), folder, {
    archiveFormat,
    basePath: root,
    config: { '*': { includedFiles } },
  });
