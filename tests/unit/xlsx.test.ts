import { expect, it } from 'vitest';
import { columnName } from '../../src/domain/sheet/xlsx.ts';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('columnName() of %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});

it('columnName() refuses a column that no sheet has', () => {
  expect(() => columnName(16_384)).toThrow('16384 columns at most');
});
