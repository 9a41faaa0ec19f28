import { spawn } from 'node:child_process';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContentClient } from '../../src/content/client.ts';
import { fetchContent, writeSnapshot } from '../../src/content/fetch-snapshot.ts';
import { writeImages } from '../../src/content/images.ts';
import { securityHeaders } from '../headers.ts';
import { bundleFunctions } from './bundle.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

type Variables = Record<string, string | undefined>;

/**
 * The whole site in `<root>`: `dist` with its headers, and `.checkback` with the content it was
 * made from and the functions. On Netlify the root is the project itself.
 */
export async function buildSite(root: string, variables: Variables): Promise<void> {
  const snapshotFile = join(root, '.checkback/snapshot.json');
  const dist = join(root, 'dist');
  const { snapshot, images } = await fetchContent(createContentClient(variables));
  writeSnapshot(snapshot, snapshotFile);

  await buildPages(dist, { ...variables, CHECKBACK_SNAPSHOT: snapshotFile });
  await writeImages(images, {
    folder: join(dist, 'images'),
    apiHost: variables.SANITY_API_HOST || undefined,
  });
  await writeFile(join(dist, '_headers'), await headersFile(dist));
  await bundleFunctions(root);
}

/** Astro in a process of its own: it sets `NODE_ENV` for the whole of the one it runs in. */
function buildPages(outDir: string, variables: Variables): Promise<void> {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const command = join(dirname(astro), 'bin/astro.mjs');
  const env = { ...variables, ASTRO_TELEMETRY_DISABLED: '1' };
  return run([command, 'build', '--outDir', outDir], env);
}

function run(args: string[], env: Variables): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: project, env });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`Cannot build the pages:\n${said}`)),
    );
  });
}

/** One policy for every page, naming the style and the script that they share. */
async function headersFile(dist: string): Promise<string> {
  const names = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  const pages = await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')));
  const rules = Object.entries(securityHeaders(pages)).map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  const lasting = '/images/*\n  Cache-Control: public, max-age=31536000, immutable';
  return `/*\n${rules.join('\n')}\n${lasting}\n`;
}
