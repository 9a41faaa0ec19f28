import { buffer } from 'node:stream/consumers';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import * as z from 'zod';

export type Read = string | number | null;

const sheets = z.array(
  z.object({
    sheet: z.string(),
    data: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  }),
);

/** What a reader of .xlsx finds in a file, sheet by sheet. */
export async function readWorkbook(file: Buffer): Promise<Map<string, Read[][]>> {
  const found = sheets.parse(await readXlsx(file, { trim: false }));
  return new Map(found.map(({ sheet, data }) => [sheet, data]));
}

export const whole = (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => buffer(chunks);

/** One file in an archive, as text. */
export const textIn = (file: Buffer, name: string): string => strFromU8(unzipSync(file)[name]!);

/** The same archive with one file in it changed. */
export function changedIn(file: Buffer, name: string, change: (text: string) => string): Buffer {
  const parts = unzipSync(file);
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) }));
}
