import { londonReading } from '../../src/domain/deadlines.ts';
import { streamOf } from './chunks.ts';
import { formats, type Document, type FormatName } from './formats.ts';
import { reading, type Reader } from './reading.ts';
import type pg from 'pg';

/** A file that is made while it is taken away. */
export interface Exported {
  filename: string;
  type: string;
  body: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** The outside things that an export touches. */
export interface Exporting {
  pool: pg.Pool; // as the owner
  now: () => Date;
}

interface Asked {
  name: string; // of the file, without day and ending
  format: FormatName;
  read: (reader: Reader) => Promise<Omit<Document, 'now'>>;
}

export async function exported(
  { name, format, read }: Asked,
  { pool, now }: Exporting,
): Promise<Exported> {
  const at = now();
  const { type, write } = formats[format];
  const chunks = reading(pool, async function* (reader) {
    yield* write({ ...(await read(reader)), now: at });
  });
  const { date } = londonReading(at);
  return { filename: `${name}-${date}.${format}`, type, body: await streamOf(chunks) };
}
