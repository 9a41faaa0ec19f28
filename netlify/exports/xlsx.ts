import type { Cell } from '../../src/domain/sheet/cell.ts';
import { MOST_ROWS, SHEET_END, sheetStart, xlsxRow } from '../../src/domain/sheet/xlsx.ts';
import { sheetPart, workbookParts } from '../../src/domain/sheet/xlsx-workbook.ts';
import { headOf, type Table } from './table.ts';
import { zipped, type ZipPart } from './zip.ts';

/** What one sheet may have; a longer table goes on in a further one, under the same head. */
export interface Most {
  rows: number;
  units: number; // of text: in an archive with plain sizes a file has less than 4 GB
}

const most: Most = { rows: MOST_ROWS, units: 1e9 };

interface Writing {
  now: Date;
  most?: Most;
}

/** Tables as one workbook, a sheet for each. */
export const xlsxOf = (
  tables: Table[],
  { now, most: limits = most }: Writing,
): AsyncGenerator<Uint8Array<ArrayBuffer>> => zipped(partsOf(tables, limits), now);

async function* partsOf(tables: Table[], limits: Most): AsyncGenerator<ZipPart> {
  const names: string[] = [];
  for (const table of tables)
    for await (const { name, texts } of sheetsOf(table, limits)) {
      names.push(name);
      yield { name: sheetPart(names.length), texts };
    }
  for (const { name, text } of workbookParts(names)) yield { name, texts: [text] };
}

/** Each is read to its end before the next is asked for. */
async function* sheetsOf(table: Table, limits: Most): AsyncGenerator<ZipPart> {
  const rows = iterate(table.rows);
  const head = headOf(table);
  let next = await rows.next();

  async function* texts(): AsyncGenerator<string> {
    yield sheetStart(head.length);
    for (const [index, cells] of head.entries())
      yield xlsxRow(cells, { row: index + 1, isHead: true });
    let units = 0;
    for (
      let row = head.length + 1;
      !next.done && row <= limits.rows && units < limits.units;
      row++
    ) {
      const text = xlsxRow(next.value, { row });
      units += text.length;
      yield text;
      next = await rows.next();
    }
    yield SHEET_END;
  }

  try {
    for (let sheet = 1; sheet === 1 || !next.done; sheet++)
      yield { name: sheet === 1 ? table.name : `${table.name} ${sheet}`, texts: texts() };
  } finally {
    await rows.return(undefined);
  }
}

async function* iterate(rows: Table['rows']): AsyncGenerator<Cell[]> {
  yield* rows;
}
