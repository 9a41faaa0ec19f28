import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { fileSum, PRIVATE } from './lines.ts';

const sum = z.string().regex(/^[0-9a-f]{64}$/);
const inside = z.string().regex(/^(\w[\w.-]*\/)?\w[\w.-]*$/); // a file of the folder, and none above it

const savedTable = z.strictObject({
  name: z.string(),
  file: inside,
  rows: z.int(),
  sha256: sum,
});

const savedAsset = z.strictObject({ id: z.string(), file: inside, sha256: sum });

const savedDatabase = z.strictObject({
  migrations: z.array(z.string()), // that its tables had had
  tables: z.array(savedTable),
});
export type SavedDatabase = z.infer<typeof savedDatabase>;

const savedContent = z.strictObject({
  file: inside,
  rows: z.int(),
  sha256: sum,
  lasting: sum, // of what is the same wherever it is restored
  assets: z.array(savedAsset),
});
export type SavedContent = z.infer<typeof savedContent>;

const manifest = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  database: savedDatabase,
  content: savedContent,
});
export type Manifest = z.infer<typeof manifest>;

const NAME = 'manifest.json';

/** Written last: a folder without it is a backup that was cut off. */
export const writeManifest = (folder: string, made: Manifest): Promise<void> =>
  writeFile(join(folder, NAME), `${JSON.stringify(made, null, 2)}\n`, { mode: PRIVATE.file });

/** What a folder holds; throws where it is no backup, or no longer the one that was made. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, NAME), 'utf8').catch(() => {
    throw new Error(`Cannot restore from ${folder}: it has no ${NAME}, so it is no whole backup`);
  });
  const read = manifest.safeParse(parsed(text));
  if (!read.success)
    throw new Error(`Cannot restore from ${folder}: ${NAME} is not one that this version writes`);
  await refuseChanged(folder, read.data);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function refuseChanged(folder: string, { database, content }: Manifest): Promise<void> {
  for (const { file, sha256 } of [...database.tables, content, ...content.assets])
    if ((await fileSum(join(folder, file)).catch(() => 'none')) !== sha256)
      throw new Error(`Cannot restore from ${folder}: ${file} is not as it was saved`);
}
