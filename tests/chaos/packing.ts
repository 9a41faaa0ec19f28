import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { includedFiles, packFunctions, type Packed } from '../../netlify/local/packing.ts';

/** A site packed once, and a script that serves it: so that a killed server is soon back. */
export interface Packing {
  folder: string;
  site: string; // as much of it as these functions read
  script: string;
  file: string; // what to serve
  functions: Packed[];
  remove: () => Promise<void>;
}

/** What answers the form and opens receipts: to pack and load the rest would only take longer. */
const served = ['respond', 'received'];

export async function packOnce(root: string): Promise<Packing> {
  const folder = await mkdtemp(join(tmpdir(), 'checkback-chaos-'));
  const site = await smaller(root, join(folder, 'site'));
  const functions = await packFunctions(site);
  const file = join(folder, 'packing.json');
  await writeFile(file, JSON.stringify({ root, functions: functions.map(plain) }));
  const script = join(folder, 'server.mjs');
  await bundleScript('server.ts', script);
  const remove = async () => {
    for (const each of [folder, dirname(functions[0]!.folder)])
      await rm(each, { recursive: true, force: true });
  };
  return { folder, site, script, file, functions, remove };
}

/** The same site with no functions but those. */
async function smaller(root: string, to: string): Promise<string> {
  const names = served.map((name) => `.checkback/functions/${name}.mjs`);
  for (const file of [...includedFiles, ...names]) await cp(join(root, file), join(to, file));
  return to;
}

const plain = ({ routes, ...rest }: Packed) => ({
  ...rest,
  routes: routes.map(({ expression, ...more }) => ({ source: expression.source, ...more })),
});

/** Packing is done, so what does it stays out: it takes longer to load than all the rest. */
const withoutPacker: Plugin = {
  name: 'without-packer',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^(@netlify\/zip-it-and-ship-it|esbuild)$/ }, ({ path }) => ({
      path,
      external: true,
      sideEffects: false,
    })),
};

/** What cannot be in one file is loaded from where it is. */
const fromWhereItIs: Plugin = {
  name: 'from-where-it-is',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@netlify\/redirects$/ }, ({ path }) => ({
      path: fileURLToPath(import.meta.resolve(path)),
      external: true,
    })),
};

const require = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);`;

/** `from`: beside this file. In one file it starts sooner, and what is written in JSX can be run. */
export const bundleScript = (from: string, outfile: string) =>
  build({
    entryPoints: [fileURLToPath(new URL(from, import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['pg-native'],
    plugins: [withoutPacker, fromWhereItIs],
    banner: { js: require },
    logLevel: 'error',
  });
