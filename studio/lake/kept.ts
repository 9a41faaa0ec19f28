import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type * as z from 'zod';

/** What a small file says; `otherwise`, where there is none or nobody can read it. */
export function readKept<T>(file: string, schema: z.ZodType<T>, otherwise: T): T {
  try {
    return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : otherwise;
  } catch {
    return otherwise; // no words of a document are in such a file
  }
}

/** Written aside and renamed, so that no crash leaves half of it. */
export function keep(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(value), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}
