import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/analysis/disclosure/disclosure.ts';
import {
  chooseAny,
  countedGroup,
  countedRow,
  countedTable,
  shown,
  totalOf,
} from '../../support/counted-tables.ts';

const groupsOf = (...given: Parameters<typeof protect>) =>
  protect(...given).groups.map((group) => [group.label, shown(group)]);

describe('protect() breaks down', () => {
  const parents = countedGroup('parents', [40, 30, 20]);
  const staff = countedGroup('staff', [10, 20, 30]);

  it('into groups of 10 and more', () => {
    const ten = countedGroup('ten', [5, 5, 0]);
    expect(groupsOf(countedTable([parents, ten, staff]))).toEqual([
      ['PARENTS', '90: 40, 30, 20'],
      ['TEN', '10: 5, 5, 0'],
      ['STAFF', '60: 10, 20, 30'],
    ]);
  });

  it('and puts smaller ones together', () => {
    const small = [countedGroup('nine', [9, 0, 0]), countedGroup('one', [0, 1, 0])];
    const { groups } = protect(countedTable([parents, ...small, staff]));
    expect(groups.map(({ label, of }) => [label, of])).toEqual([
      ['PARENTS', undefined],
      ['STAFF', undefined],
      ['Other groups', ['nine', 'one']],
    ]);
    expect(shown(groups[2])).toBe('10: 10*, 5, 0');
  });

  it('and puts the smallest other with them until they are 10', () => {
    const small = [countedGroup('eight', [8, 0, 0]), countedGroup('one', [0, 1, 0])];
    const { groups } = protect(countedTable([parents, ...small, staff]));
    expect(groups.map(({ label, of }) => [label, of])).toEqual([
      ['PARENTS', undefined],
      ['Other groups', ['eight', 'one', 'staff']],
    ]);
  });

  it('into nothing where all but one would be together', () => {
    expect(groupsOf(countedTable([parents, countedGroup('nine', [9, 0, 0])]))).toEqual([]);
    expect(groupsOf(countedTable([parents]))).toEqual([]);
  });

  it('and lets nobody be told from the total less the groups', () => {
    const table = countedTable([parents, staff, countedGroup('rest', [5, 6, 1])]);
    expect(groupsOf({ ...table, groups: [parents, staff] })).toEqual([
      ['PARENTS', '90: 40, 30, 20'],
      ['STAFF', '60: 10, 20, 30'],
      ['Did not say', '10: 5, 5, 5'],
    ]);
  });

  it('and leaves out a group of nobody', () => {
    const nobody = countedGroup('nobody', [0, 0, 0]);
    expect(groupsOf(countedTable([parents, nobody, staff])).map(([label]) => label)).toEqual([
      'PARENTS',
      'STAFF',
    ]);
  });

  it('less finely where all groups together would give a few away', () => {
    // 15 less 5 and 5: both are 6 or 7
    const [one, two] = [countedGroup('one', [7, 20, 13]), countedGroup('two', [7, 20, 33])];
    expect(groupsOf(countedTable([one, two, parents]))).toEqual([
      ['ONE', '40: 5, 20, 15'],
      ['TWO', '60: 5, 20, 35'],
      ['PARENTS', '90: 40, 30, 20'],
    ]);
    expect(groupsOf(countedTable([one, two]))).toEqual([]);
    expect(shown(protect(countedTable([one, two])).total)).toBe('100: 15, 40, 45');
  });

  it('and takes an option that a group does not name for one that nobody chose', () => {
    const table = countedTable([parents, countedGroup('some', [12, 0, 0])]);
    const some = { ...table.groups[1]!, counts: { 'option-a': 12 } };
    expect(groupsOf({ ...table, groups: [parents, some] })[1]).toEqual(['SOME', '10: 10*, 0, 0']);
  });
});

describe('protect() refuses', () => {
  const parents = countedGroup('parents', [40, 30]);
  const table = countedTable([parents, countedGroup('staff', [10, 20])]);

  it.each([
    ['a count below 0', totalOf([-1, 20], 20), 'everybody, “option-a”: -1 is below 0'],
    [
      'part of a person',
      totalOf([2.5, 20], 25),
      'everybody, “option-a”: 2.5 is not a whole number',
    ],
    ['a base below 0', totalOf([0], -1), 'everybody: -1 is below 0'],
    ['more who chose than there are', totalOf([21], 20), '“option-a”: 21 of 20 chose it'],
    [
      'people who chose more than they may',
      { ...totalOf([11, 10]), total: countedRow([11, 10], 20) },
      'everybody: 20 people chose 21 options, and each 1 to 1',
    ],
    [
      'people who chose less than they must',
      { ...totalOf([9, 10]), total: countedRow([9, 10], 20) },
      'everybody: 20 people chose 19 options, and each 1 to 1',
    ],
    ['groups that are more than all', { ...table, total: countedRow([40, 40]) }, 'is below 0'],
    ['a group twice', countedTable([parents, parents]), 'has a group twice'],
    [
      'an option that all do not have',
      { ...table, picks: chooseAny, total: countedRow([50], 100) },
      '“PARENTS”, “option-b”: 30 of 70 chose it, 0 of all',
    ],
  ])('%s', (_what, given, why) => {
    expect(() => protect(given)).toThrow(why);
  });

  it('thresholds that are lower', () => {
    expect(() => protect(table, { base: 5 })).toThrow('Cannot show groups from 5 people on');
  });
});
