import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/sheet/cell.ts';
import { MOST_IN_CELL } from '../../src/domain/sheet/xlsx-text.ts';
import { xlsxOf } from '../../netlify/exports/xlsx.ts';
import { hostileTables } from '../support/hostile-cells.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { changedIn, readWorkbook, textIn, whole } from '../support/workbook.ts';

const now = new Date('2026-04-01T10:00:00Z');
const SHEET = 'xl/worksheets/sheet1.xml';

/** A table with a hostile head. */
const tableOf = ([headings = [], ...rows]: Cell[][]) => ({
  name: 'Hostile',
  key: 'hostile',
  columns: headings.map((each, index) => ({
    heading: String(each ?? ''),
    code: `column-${index}`,
  })),
  rows,
});

const workbookOf = (table: Cell[][]) => whole(xlsxOf([tableOf(table)], { now }));

/** What XML 1.0 has no way to say, and the line end that it reads as another. */
const unsayable = /[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** How many cells are read as something else than was written, text for number among them. */
async function changedCells(file: Buffer, table: Cell[][]): Promise<number> {
  if (unsayable.test(textIn(file, SHEET))) return Number.POSITIVE_INFINITY;
  const read = (await readWorkbook(file)).get('Hostile') ?? [];
  const { columns, rows } = tableOf(table);
  const written = [columns.map(({ heading }) => heading), columns.map(({ code }) => code), ...rows];
  const wrong = written.flatMap((row, y) =>
    row.filter((cell, x) => !Object.is(read[y]?.[x] ?? null, cell === '' ? null : (cell ?? null))),
  );
  return wrong.length + Math.max(0, read.length - written.length);
}

describe('what xlsxOf() writes', () => {
  it('is read as what was written, numbers as numbers, in 20,000 hostile cells and heads', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTables(40, 20), async (table) => {
        expect(await changedCells(await workbookOf(table), table)).toBe(0);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  const known: Cell[][] = hostileStrings.map((text, index) => [
    text,
    index,
    `_x0041_${text}`,
    -index - 0.5,
  ]);

  it('is read as what was written, of every text that is known to break things', async () => {
    expect(await changedCells(await workbookOf(known), known)).toBe(0);
  });

  it.each([
    ['escapes no underscores', (xml: string) => xml.replaceAll('_x005F_', '_')],
    ['escapes no line ends', (xml: string) => xml.replaceAll('_x000D_', '\r')],
    ['escapes no control characters', (xml: string) => xml.replaceAll('_x001B_', '\u001b')],
    ['keeps no spaces', (xml: string) => xml.replace(/(<t[^>]*>)\s+/g, '$1')],
    ['has numbers as text', (xml: string) => xml.replace(/><v>(.*?)<\/v>/g, ' t="str"><v>$1</v>')],
    ['escapes entities twice', (xml: string) => xml.replaceAll('&amp;', '&amp;amp;')],
    [
      'ends a row early',
      (xml: string) =>
        xml.replace(
          '</row></sheetData>',
          '</row><row r="9999"><c r="A9999"><v>1</v></c></row></sheetData>',
        ),
    ],
  ])('the check finds a writer that %s', async (_what, change) => {
    const file = changedIn(await workbookOf(known), SHEET, change);
    expect(await changedCells(file, known)).toBeGreaterThan(0);
  });

  it('has no formula, and texts that look like one keep being text when somebody edits them', async () => {
    const xml = textIn(await workbookOf([['+a'], ['=1+1'], ['a']]), SHEET);
    expect(xml).not.toContain('<f');
    expect(xml).toContain('<c r="A1" t="inlineStr" s="3">'); // bold and quoted
    expect(xml).toContain('<c r="A3" t="inlineStr" s="2">'); // quoted
    expect(xml).toContain('<c r="A4" t="inlineStr"><is>');
  });

  it('keeps the head in sight', async () => {
    expect(textIn(await workbookOf([['a'], ['b']]), SHEET)).toContain(
      'ySplit="2" topLeftCell="A3"',
    );
  });
});

describe('a text that is longer than a cell', () => {
  const readOne = async (text: string) =>
    (await readWorkbook(await workbookOf([['a'], [text]]))).get('Hostile')![2]![0];

  it('is whole at 32,767 characters', async () => {
    const text = 'x'.repeat(MOST_IN_CELL);
    expect(await readOne(text)).toBe(text);
  });

  it.each([
    ['at 32,768', 'x'.repeat(MOST_IN_CELL + 1), '32,768'],
    ['of characters that are two units', '👍'.repeat(20_000), '40,000'],
    ['of the same, after one that is one', `x${'👍'.repeat(20_000)}`, '40,001'],
  ])('is cut, and says so, %s', async (_what, text, length) => {
    const [, kept = '', note] = /^(.*?) (\[…\].*)$/s.exec(String(await readOne(text))) ?? [];
    expect(note).toBe(
      `[…] Cut: a cell has no room for all ${length} characters. They are in the CSV and JSON files.`,
    );
    expect(text.startsWith(kept) && kept.isWellFormed()).toBe(true);
    expect(`${kept} ${note}`.length).toBeGreaterThanOrEqual(MOST_IN_CELL - 1);
    expect(`${kept} ${note}`.length).toBeLessThanOrEqual(MOST_IN_CELL);
  });
});

describe('a table that is longer than a sheet', () => {
  const columns = [{ code: 'number', heading: 'Number' }];
  const rows = Array.from({ length: 10 }, (_, index) => [index]);
  const table = { name: 'Long', key: 'long', columns, rows };
  const sheets = async (most: { rows: number; units: number }) =>
    [
      ...(await readWorkbook(
        await whole(xlsxOf([table, { ...table, name: 'Next' }], { now, most })),
      )),
    ].map(([name, [head, codes, ...read]]) => {
      expect([head, codes]).toEqual([['Number'], ['number']]);
      return [name, read.flat()];
    });

  it('goes on in another under the same head', async () => {
    expect(await sheets({ rows: 6, units: 1e9 })).toEqual([
      ['Long', [0, 1, 2, 3]],
      ['Long 2', [4, 5, 6, 7]],
      ['Long 3', [8, 9]],
      ['Next', [0, 1, 2, 3]],
      ['Next 2', [4, 5, 6, 7]],
      ['Next 3', [8, 9]],
    ]);
  });

  it('does so too before a file is too large for its archive', async () => {
    const row = '<row r="3"><c r="A3"><v>0</v></c></row>'.length;
    const names = (await sheets({ rows: 100, units: 5 * row })).map(([name]) => name);
    expect(names).toEqual(['Long', 'Long 2', 'Next', 'Next 2']);
  });

  it('fits into one that it fills', async () => {
    expect((await sheets({ rows: 12, units: 1e9 })).map(([name]) => name)).toEqual([
      'Long',
      'Next',
    ]);
  });
});
