import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/analysis/disclosure/disclosure.ts';
import type { ProtectedFigures } from '../../../src/analysis/disclosure/protected-figures.ts';
import {
  protectedTable,
  type ProtectedTable,
} from '../../../src/analysis/disclosure/protected-table.ts';
import { countedGroup, countedTable, totalOf } from '../../support/counted-tables.ts';

const table = countedTable([
  countedGroup('parents', [40, 30, 3]),
  countedGroup('staff', [1, 20, 30]),
  countedGroup('nine', [9, 0, 0]),
  countedGroup('one', [0, 1, 0]),
]);

/** As it comes back from where it was stored. */
const stored = (): ProtectedFigures => JSON.parse(JSON.stringify(protect(table)));

const problems = (figures: unknown): string =>
  protectedTable
    .safeParse(figures)
    .error?.issues.map(({ message }) => message)
    .join('; ') ?? '';

it('protectedTable reads what protect() made, and again', () => {
  const read = protectedTable.parse(stored());
  expect(read).toEqual(protect(table));
  expect(protectedTable.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
});

it.each([
  ['too few people', totalOf([4, 5])],
  ['no groups', totalOf([40, 50])],
  ['few that add up', totalOf([48, 48, 1])],
])('protectedTable reads what protect() made of %s', (_what, given) => {
  expect(problems(protect(given))).toBe('');
});

it('nothing but protect() and protectedTable makes a ProtectedTable', () => {
  // @ts-expect-error -- figures alone are none
  const made: ProtectedTable = stored();
  expect(made).toBeDefined();
});

type Change = (figures: ProtectedFigures) => unknown;
const cell = (figures: ProtectedFigures, option: number) => figures.total!.options[option]!;

const changes: [string, Change, string][] = [
  ['an exact count', (figures) => (cell(figures, 0).count = 52), '52 is no count that is shown'],
  ['a count from 1 to 4', (figures) => (cell(figures, 0).count = 3), '3 is no count that is shown'],
  ['a count above its base', (figures) => (cell(figures, 0).count = 900), '900 is no count'],
  ['a count of everybody', (figures) => (cell(figures, 0).count = 135), '135 is no count'],
  ['an exact base', (figures) => (figures.total!.base = 134), '134 is no base that is shown'],
  ['a base of a few', (figures) => (figures.groups[2]!.base = 5), '5 is no base that is shown'],
  [
    'a percentage of a few',
    (figures) => (figures.groups[0]!.options[2]!.percent = 4),
    'does not follow',
  ],
  ['a percentage of exact counts', (figures) => (cell(figures, 0).percent = 38), 'does not follow'],
  ['a part of a percent', (figures) => (cell(figures, 0).percent = 37.5), 'expected int'],
  ['no percentage', (figures) => delete cell(figures, 0).percent, 'does not follow'],
  ['another range', (figures) => (cell(figures, 0).range!.low = 1), 'does not follow'],
  [
    'a false mark for nearly all',
    (figures) => (cell(figures, 0).isNearlyAll = true),
    '50 is no count',
  ],
  ['one group', (figures) => figures.groups.splice(1), 'a breakdown into one group'],
  [
    'a group twice',
    (figures) => (figures.groups[1] = figures.groups[0]!),
    'a group is there twice',
  ],
  [
    'an option twice',
    (figures) => (cell(figures, 0).code = 'option-b'),
    'an option is there twice',
  ],
  [
    'a group of other options',
    (figures) => figures.groups[0]!.options.pop(),
    'other options than all',
  ],
  ['a breakdown of nobody', (figures) => delete figures.total, 'a breakdown of too few people'],
  ['lower thresholds', (figures) => (figures.thresholds.base = 5), 'Cannot show groups from 5'],
  ['a threshold that it does not keep', (figures) => (figures.thresholds.base = 50), 'is no base'],
  [
    'a second breakdown',
    (figures) => Object.assign(figures.groups[0]!, { groups: figures.groups }),
    'Unrecognized key: "groups"',
  ],
  [
    'anything else',
    (figures) => Object.assign(figures, { note: 'Jo' }),
    'Unrecognized key: "note"',
  ],
];

describe('protectedTable refuses', () => {
  it.each(changes)('%s', (_what, change, why) => {
    const figures = stored();
    change(figures);
    expect(problems(figures)).toContain(why);
  });

  it('figures that have only one answer', () => {
    const { total, ...rest } = protect(totalOf([48, 48, 1]));
    const options = protect({ ...totalOf([48, 48, 1], 97) }).total!.options;
    expect(problems({ ...rest, total: { ...total, base: 95, options } })).toContain('worked out');
  });

  it('figures that no answers have', () => {
    const { total, ...rest } = protect({ ...totalOf([40, 40, 40], 50) });
    expect(problems({ ...rest, total })).toBe('');
    expect(problems({ ...rest, total, picks: { fewest: 1, most: 1 } })).toContain('worked out');
  });
});
