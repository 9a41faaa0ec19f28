import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

// A process of its own, for Astro sets `NODE_ENV` for the whole of the one it runs in.
const project = fileURLToPath(new URL('../../', import.meta.url));
const into = process.argv[2]!;

await build({
  root: into, // where Netlify’s adapter writes
  srcDir: join(project, 'src'),
  publicDir: join(project, 'src/public'),
  outDir: join(into, 'dist'),
  cacheDir: join(into, 'cache'),
  configFile: relative(into, join(project, 'astro.config.mjs')),
});
