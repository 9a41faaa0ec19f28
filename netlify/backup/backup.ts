import { mkdir, readdir } from 'node:fs/promises';
import { faultOf } from '../env-shapes.ts';
import { readDatabaseUrl, type Variables } from '../env.ts';
import { readOwnLake, refuseLake, restoreContent, saveContent } from './content.ts';
import { refuseDatabase, restoreDatabase, saveDatabase, type Into } from './database.ts';
import { PRIVATE } from './lines.ts';
import { readManifest, writeManifest, type Manifest } from './manifest.ts';

/** Saves the content and every submission in a folder that is new or empty. */
export async function backUp(folder: string, variables: Variables, now: Date): Promise<Manifest> {
  const lake = readOwnLake(variables);
  const databaseUrl = readDatabaseUrl(variables);
  await mkdir(folder, { recursive: true, mode: PRIVATE.folder });
  if ((await readdir(folder)).length > 0)
    throw new Error(`Cannot save to ${folder}: it is not empty`);
  const database = await saveDatabase(folder, databaseUrl);
  const content = await saveContent(folder, lake);
  const made: Manifest = { format: 1, madeAt: now.toISOString(), database, content };
  await writeManifest(folder, made);
  return made;
}

export type Part = 'content' | 'submissions';
export const parts: Part[] = ['content', 'submissions'];

/** Fills an empty database and an empty lake, or one of them, with what was saved; or nothing. */
export async function restore(
  folder: string,
  variables: Variables,
  wanted: Part[] = parts,
): Promise<Manifest> {
  const made = await readManifest(folder);
  const into = intoOf(variables, wanted);
  const lake = wanted.includes('content') ? readOwnLake(variables) : undefined;
  if (into) await refuseDatabase(made.database, into);
  if (lake) await refuseLake(lake);
  if (into) await restoreDatabase(folder, made.database, into);
  if (lake) await restoreContent(folder, made.content, variables);
  return made;
}

function intoOf(variables: Variables, wanted: Part[]): Into | undefined {
  if (!wanted.includes('submissions')) return undefined;
  const fault = faultOf('CHECKBACK_SECRET', variables);
  if (fault) throw new Error(`Cannot restore: the database must know it too. ${fault}`);
  return { databaseUrl: readDatabaseUrl(variables), secret: variables.CHECKBACK_SECRET! };
}
