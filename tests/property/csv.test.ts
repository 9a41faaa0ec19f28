import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/sheet/cell.ts';
import { csvOf, csvRow, readBack } from '../../src/domain/sheet/csv.ts';
import { csvReaders } from '../support/csv-readers.ts';
import { hostileTables } from '../support/hostile-cells.ts';
import { hostileStrings } from '../support/hostile-strings.ts';

const [ROWS, COLUMNS, TABLES] = [50, 20, 100]; // 100,000 cells

const triggers = [...'=+-@\t\r\n＝＋－＠', '\0'];

const asRead = (cell: Cell): string => (cell === undefined ? '' : String(cell));

interface Found {
  changed: number; // cells that are read as something else than was written
  triggered: number; // texts that begin as a formula does
}

/** What one reader makes of a file as it stands in storage. */
function faultsIn(csv: string, table: Cell[][], read: (text: string) => string[][]): Found {
  const bytes = new TextEncoder().encode(csv);
  const rows = read(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  const all = table.flatMap((row, y) => row.map((cell, x) => ({ cell, got: rows[y]?.[x] })));
  return {
    changed:
      all.filter(({ cell, got }) => got === undefined || readBack(got) !== asRead(cell)).length +
      Math.abs(rows.flat().length - all.length),
    triggered: all.filter(
      ({ cell, got = '' }) => typeof cell !== 'number' && triggers.includes(got.charAt(0)),
    ).length,
  };
}

describe.each(Object.entries(csvReaders))('what csvOf() writes, read by %s,', (_name, read) => {
  it('is what was written, in 100,000 hostile cells and heads, and none begins a formula', () => {
    let cells = 0;
    const check = (table: Cell[][]) => {
      cells += table.flat().length;
      expect(faultsIn(csvOf(table), table, read)).toEqual({ changed: 0, triggered: 0 });
    };
    fc.assert(fc.property(hostileTables(ROWS, COLUMNS), check), {
      numRuns: TABLES,
      endOnFailure: true,
    });
    expect(cells).toBe(100_000);
  });

  it('is what was written, of every text that is known to break things', () => {
    const table = hostileStrings.map((text, index) => [text, index, `'${text}`, `''=${text}`]);
    expect(faultsIn(csvOf(table), table, read)).toEqual({ changed: 0, triggered: 0 });
  });

  const table = [
    ['=1+1', 'said "so"', "'-1", 'a,b'],
    ['a\r\nb', '\ufeffx', '', 'last'],
  ];
  const raw = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  it.each([
    ['guards nothing', (row: string[]) => row.map(raw).join()],
    [
      'guards what is not behind an apostrophe',
      (row: string[]) => row.map((each) => raw(/^[=+@-]/.test(each) ? `'${each}` : each)).join(),
    ],
    ['takes the apostrophe away', (row: string[]) => csvRow(row).trimEnd().replaceAll(`"'`, '"')],
    ['doubles no quotes', (row: string[]) => csvRow(row).trimEnd().replaceAll('""', '"')],
    ['has plain line breaks', (row: string[]) => csvRow(row).trimEnd().replaceAll('\r\n', '\n')],
    ['leaves a cell out', (row: string[]) => csvRow(row.slice(1)).trimEnd()],
  ])('the check finds a writer that %s', (_what, write) => {
    const faulty = () =>
      faultsIn(`\ufeff${table.map((row) => `${write(row)}\r\n`).join('')}`, table, read);
    const found = (() => {
      try {
        return faulty();
      } catch {
        return { changed: 1, triggered: 0 }; // it cannot be read at all
      }
    })();
    expect(found.changed + found.triggered).toBeGreaterThan(0);
  });
});
