import { readFile } from 'node:fs/promises';
import { parseArgs, parseEnv } from 'node:util';
import type { Variables } from '../env.ts';
import { parts, type Part } from './backup.ts';

export interface Asked {
  folder: string;
  variables: Variables;
  only: Part[];
}

/** `-- ../checkback-2026-01-05 --variables=.env.hosted`, and for a restore `--only=submissions`. */
export async function readAsked(command: string): Promise<Asked> {
  const { values, positionals } = parseArgs({
    options: { variables: { type: 'string' }, only: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (!folder) throw new Error(`Say which folder: npm run ${command} -- ../checkback-2026-01-05`);
  const only = values.only === undefined ? parts : parts.filter((part) => part === values.only);
  if (only.length === 0) throw new Error(`--only is one of ${parts.join(', ')}`);
  const variables = values.variables
    ? parseEnv(await readFile(values.variables, 'utf8'))
    : process.env;
  return { folder, variables, only };
}

/** A command that says in one line what it did, or why it could not. */
export async function told(work: Promise<string>): Promise<void> {
  try {
    console.log(await work);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
