import { buffer } from 'node:stream/consumers';
import { expect } from 'vitest';
import * as z from 'zod';
import type { Exported } from '../../netlify/exports/exported.ts';
import { readBack } from '../../src/domain/sheet/csv.ts';
import { csvReaders } from './csv-readers.ts';
import { readWorkbook } from './workbook.ts';

export type Told = Record<string, string | number | null>;

/** The bytes of a file that was taken away. */
export const taken = async (file: Promise<Exported>): Promise<Buffer> =>
  buffer((await file).body as unknown as AsyncIterable<Uint8Array>);

/** Rows under the row of codes, as objects. */
const underCodes = <Cell extends string | number | null>([, codes = [], ...rows]: Cell[][]) =>
  rows.map((row) =>
    Object.fromEntries(
      codes.map((code, index): [string, Cell | null] => [String(code), row[index] ?? null]),
    ),
  );

/** What both readers of CSV find, the apostrophes taken away; nothing where a cell is empty. */
export function csvRows(file: Buffer): Told[] {
  const [one, other] = Object.values(csvReaders).map((read) =>
    underCodes(read(file.toString('utf8'))),
  );
  expect(one).toEqual(other);
  return one!.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([code, cell]) => [code, cell ? readBack(cell) : null]),
    ),
  );
}

export async function xlsxRows(file: Buffer, sheet: string): Promise<Told[]> {
  return underCodes((await readWorkbook(file)).get(sheet)!);
}

const told = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])));

/** A list of a file of JSON. */
export function jsonRows(file: Buffer, key: string): Told[] {
  return told.parse((JSON.parse(file.toString('utf8')) as Record<string, unknown>)[key]);
}

/** The code that a cell stands for, by a codebook and nothing else. */
export function codesBy(codebook: Told[]): (row: Told) => Told {
  const codes = new Map(
    codebook.flatMap(({ column, cell, option }) =>
      (option ?? '') === '' ? [] : [[`${column} ${cell}`, option!] as const],
    ),
  );
  return (row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        String(codes.get(`${column} ${cell}`) ?? cell ?? ''),
      ]),
    );
}
