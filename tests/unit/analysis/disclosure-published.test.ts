import { describe, expect, it } from 'vitest';
import { possibleValues } from '../../../src/analysis/disclosure/solutions.ts';
import { countsBehind } from '../../../src/analysis/disclosure/unknown-counts.ts';
import { exactly, hidden, recovered, row, tableOf } from '../../support/seen-tables.ts';

describe('audit() finds what was published elsewhere as a warning:', () => {
  it.each([
    ['finds one of 2 that is hidden alone', exactly(80), ['one: 2']],
    ['finds nothing once the next smallest is hidden too', hidden, []],
  ])(
    'of three trusts and their total, as in NHS England’s Friends and Family Test, it %s',
    (_what, second, expected) => {
      const trusts = [
        row('one', { low: 1, high: 4 }),
        row('two', second),
        row('three', exactly(150)),
      ];
      expect(recovered(tableOf(row('all', exactly(232)), trusts))).toEqual(expected);
    },
  );

  it('two ones that are hidden together, as easySdcTable’s “problem of singletons” (data1a)', () => {
    const few = { low: 1, high: 3 };
    const total = row('all', exactly(9), [exactly(0), few, exactly(7), few, exactly(0)]);
    expect(recovered(tableOf(total))).toContain('all option 2: 1');
    expect(recovered(tableOf(total))).toContain('all option 4: 1');
  });
});

it('the auditor has a hidden table’s first count between 3 and 6, as the EU’s handbook (example 3)', () => {
  const groups = [row('1', exactly(7), [hidden, hidden]), row('2', exactly(3), [hidden, hidden])];
  const { cells, unknowns } = countsBehind([
    tableOf(row('all', exactly(10), [exactly(6), exactly(4)]), groups),
  ]);
  const place = cells.findIndex(({ row, option }) => row === '1' && option === '1');
  const possible = possibleValues(unknowns, { enough: 100, matters: () => true });
  expect([...possible!.get(place)!.values].sort()).toEqual([3, 4, 5, 6]);
});
