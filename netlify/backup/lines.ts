import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

/** Of a file with something on each line. */
export interface Digest {
  rows: number;
  sha256: string;
}

export type Batches = AsyncIterable<string[]> | Iterable<string[]>;

/** Only who makes a backup may read it. */
export const PRIVATE = { file: 0o600, folder: 0o700 };

/** Writes lines to a new file, and says what to know it by. One that is there already is left alone. */
export async function writeLines(path: string, batches: Batches): Promise<Digest> {
  await mkdir(dirname(path), { recursive: true, mode: PRIVATE.folder });
  const file = await open(path, 'wx', PRIVATE.file);
  try {
    const digest = await digestOf(batches, async (text) => void (await file.write(text)));
    await file.sync();
    return digest;
  } finally {
    await file.close();
  }
}

/** What those lines would be known by in a file. */
export async function digestOf(
  batches: Batches,
  write: (text: string) => Promise<void> = async () => undefined,
): Promise<Digest> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const lines of batches) {
    const text = lines.map((line) => `${line}\n`).join('');
    hash.update(text);
    await write(text);
    rows += lines.length;
  }
  return { rows, sha256: hash.digest('hex') };
}

/** A file of lines in batches of so many. */
export async function* readLines(path: string, size: number): AsyncGenerator<string[]> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  let batch: string[] = [];
  for await (const line of lines)
    if (batch.push(line) === size) {
      yield batch;
      batch = [];
    }
  if (batch.length > 0) yield batch;
}

export async function fileSum(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
