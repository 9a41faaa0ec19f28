import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context, type BuildOptions } from 'esbuild';

const sources = fileURLToPath(new URL('../functions/', import.meta.url));

/** Packages that `pg` asks for and works without. */
const optional = ['pg-native', 'pg-cloudflare'];

const ours = (file: string): string => fileURLToPath(new URL(`../emails/${file}`, import.meta.url));

const requireForCommonJs =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Each function as one small file, in `<root>/.checkback/functions`: Netlify packs what it finds
 * there. Left to itself it copies whole packages, at more than twice the size.
 */
export async function bundleFunctions(root: string): Promise<void> {
  await rm(functionsIn(root), { recursive: true, force: true });
  await build(await bundling(root));
}

/** The same, and again whenever a source is saved. */
export async function keepBundling(root: string): Promise<void> {
  await (await context(await bundling(root))).watch();
}

export const functionsIn = (root: string): string => join(root, '.checkback/functions');

/** How code is packed, whatever it is. */
export const asPacked = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  external: [...optional],
  alias: { axios: ours('no-axios.ts'), jsonwebtoken: ours('web-token.ts') },
  banner: { js: requireForCommonJs },
  logLevel: 'warning',
} as const satisfies BuildOptions;

async function bundling(root: string): Promise<BuildOptions> {
  const names = (await readdir(sources)).filter((name) => name.endsWith('.ts'));
  return {
    entryPoints: names.map((name) => join(sources, name)),
    outdir: functionsIn(root),
    outExtension: { '.js': '.mjs' },
    ...asPacked,
  };
}
