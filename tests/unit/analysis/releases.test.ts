import { describe, expect, it } from 'vitest';
import { mayRelease } from '../../../src/analysis/disclosure/releases.ts';
import { countedGroup, countedTable, totalOf } from '../../support/counted-tables.ts';

const july = countedTable([
  countedGroup('parents', [40, 30, 20]),
  countedGroup('staff', [10, 20, 30]),
  countedGroup('young', [2, 2, 2]),
]);

/** July’s table, with more in each group. */
const later = (parents: number[], staff: number[], young: number[]) => {
  const more = [parents, staff, young];
  const groups = july.groups.map(({ code, counts }, group) =>
    countedGroup(
      code,
      Object.values(counts).map((count, option) => count + more[group]![option]!),
    ),
  );
  return countedTable(groups);
};

describe('mayRelease() lets a table be published', () => {
  it.each([
    ['that is the first', [], july],
    ['after one with 10 fewer in each group', [july], later([10, 0, 0], [0, 10, 0], [0, 0, 10])],
    ['where nothing was published before', [totalOf([3, 6])], totalOf([5, 5])],
    ['of which nothing is published', [totalOf([3, 1])], totalOf([3, 2])],
  ])('%s', (_what, earlier, next) => {
    expect(mayRelease(earlier, next)).toEqual({ isAllowed: true });
  });
});

describe('mayRelease() refuses a table', () => {
  it.each([
    [
      'with 9 new answers in a group',
      later([9, 0, 0], [10, 0, 0], [10, 0, 0]),
      'PARENTS',
      'PARENTS: 9 new since the last release. There must be 10 or more',
    ],
    [
      'with one new answer in all',
      later([1, 0, 0], [0, 0, 0], [0, 0, 0]),
      'Everybody',
      'Everybody: 1 new since the last release. There must be 10 or more',
    ],
    [
      'with 9 more in the groups that are together, though one of them would be shown now',
      later([20, 0, 0], [0, 0, 20], [3, 3, 3]),
      'YOUNG',
      'YOUNG: 9 new since the last release. There must be 10 or more',
    ],
    [
      'from which somebody is missing',
      later([-1, 20, 0], [10, 0, 0], [10, 0, 0]),
      'PARENTS',
      'PARENTS: somebody who is in the last release is not counted any more, or answers otherwise',
    ],
    [
      'in which somebody answers otherwise',
      later([-1, 1, 10], [10, 0, 0], [10, 0, 0]),
      'PARENTS',
      'PARENTS: somebody who is in the last release is not counted any more, or answers otherwise',
    ],
  ])('%s', (_what, next, group, why) => {
    expect(mayRelease([july], next)).toEqual({ isAllowed: false, group, why });
  });

  it('in which somebody who is in the last release chose more', () => {
    expect(mayRelease([totalOf([40], 100)], totalOf([51], 110))).toMatchObject({
      why: 'Everybody: somebody who is in the last release is not counted any more, or answers otherwise',
    });
    expect(mayRelease([totalOf([40], 100)], totalOf([50], 110))).toEqual({ isAllowed: true });
  });

  it('that tells, beside an earlier one, how few of who is new chose something', () => {
    // 34 and 54 stay 34 and 54, and 142 less 88 are the 54 others, who are 52 to 57 as shown
    expect(mayRelease([totalOf([34, 0, 54])], totalOf([34, 54, 54]))).toEqual({
      isAllowed: false,
      group: 'Everybody',
      why: 'Everybody: who compares all releases could tell how a few people answered',
    });
  });
});

it('mayRelease() asks nothing of groups that a raised threshold does not show', () => {
  const next = later([10, 0, 0], [4, 0, 0], [1, 0, 0]);
  expect(mayRelease([july], next).isAllowed).toBe(false);
  expect(mayRelease([july], next, { base: 100 })).toEqual({ isAllowed: true });
});
