import fc from 'fast-check';
import type { Cell } from '../../src/domain/sheet/cell.ts';
import { hostileStrings } from './hostile-strings.ts';

/** What readers of sheets trip over, one after the other. */
const nasty = fc
  .array(
    fc.constantFrom(
      ...[
        '"',
        "'",
        ',',
        ';',
        '\r',
        '\n',
        '\r\n',
        '\t',
        '\0',
        ' ',
        '\ufeff',
        '\u200b',
        '\u2028',
        '|',
      ],
      ...[
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＋',
        '－',
        '＠',
        'a',
        '1',
        '&',
        '<',
        '>',
        ']]>',
        '\u001b',
        '\u0085',
      ],
      ...['_', 'x', '_x', '0041', '000D_', '_x005F_', '_x0041_', '\uffff', '\ufffe', '👍🏽', 'é'],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const text = fc.oneof(
  fc.constantFrom(...hostileStrings),
  nasty,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(fc.constantFrom(...'=+-@\t\r\n＝＋－＠\'"'), fc.string())
    .map(([first, rest]) => first + rest),
);

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), // −0 is 0
);

/** Tables of `rows` × `columns`, the heads too as hostile as people can make them. */
export const hostileTables = (rows: number, columns: number): fc.Arbitrary<Cell[][]> => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 20, arbitrary: text },
    { weight: 2, arbitrary: number },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
};
