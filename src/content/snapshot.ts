import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { snapshot, type Snapshot } from '../domain/site.ts';

const usual = () => process.env.CHECKBACK_SNAPSHOT ?? '.checkback/snapshot.json';

/** The content that this build is made from: pages and functions read the same file. */
export function readSnapshot(file = usual()): Snapshot {
  const read = snapshot.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  throw new Error(`Cannot read ${file}: ${z.prettifyError(read.error)}`);
}
