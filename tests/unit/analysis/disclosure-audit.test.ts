import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/analysis/disclosure/disclosure-audit.ts';
import { protect } from '../../../src/analysis/disclosure/disclosure.ts';
import { seenIn } from '../../../src/analysis/disclosure/seen-tables.ts';
import { ANY_COUNT } from '../../../src/analysis/disclosure/suppression.ts';
import { countedGroup, countedTable, totalOf } from '../../support/counted-tables.ts';
import {
  exactly,
  hidden,
  recovered,
  rounded,
  row,
  tableOf,
  told,
} from '../../support/seen-tables.ts';

describe('audit() finds, where it is planted,', () => {
  it('a small count as it is', () => {
    expect(recovered(tableOf(row('all', rounded(50), [exactly(3), hidden])))).toEqual([
      'all option 1: 3',
      'all others 2: 3',
    ]);
  });

  it('a few who did not choose what others did', () => {
    const seen = {
      ...tableOf(row('all', exactly(50), [exactly(47)])),
      picks: { fewest: 0, most: 1 },
    };
    expect(recovered(seen)).toEqual(['all others 1: 3']);
  });

  it('one count that is left out, where people add up', () => {
    const seen = tableOf(row('all', exactly(38), [exactly(20), exactly(16), hidden]));
    expect(recovered(seen)).toEqual(['all option 3: 2']);
  });

  it('a group that is left out', () => {
    const groups = [
      row('one', exactly(20), [exactly(12), exactly(8)]),
      row('two', hidden, [hidden, hidden]),
    ];
    const seen = tableOf(row('all', exactly(23), [exactly(14), exactly(9)]), groups);
    expect(recovered(seen)).toEqual(
      expect.arrayContaining(['two: 3', 'two option 1: 2', 'two option 2: 1']),
    );
  });

  it('one new answer', () => {
    const before = tableOf(row('all', exactly(70), [exactly(40), exactly(30)]));
    const after = tableOf(row('all', exactly(71), [exactly(41), exactly(30)]));
    expect(recovered(before, after)).toEqual([
      'new of all: 1',
      'new of all option 1: 1',
      'new of all others 2: 1',
    ]);
  });

  it('a group that is in two releases with others, and in one without', () => {
    const total = row('all', exactly(100), [exactly(60), exactly(40)]);
    const first = tableOf(total, [
      { ...row('a', exactly(80), [exactly(45), exactly(35)]), of: ['a'] },
      { ...row('rest', exactly(20), [exactly(15), exactly(5)]), of: ['b', 'c'] },
    ]);
    const second = tableOf(total, [
      { ...row('b', exactly(18), [exactly(14), exactly(4)]), of: ['b'] },
      { ...row('rest', exactly(82), [exactly(46), exactly(36)]), of: ['a', 'c'] },
    ]);
    expect(recovered(first, second)).toEqual(
      expect.arrayContaining(['c option 1: 1', 'c option 2: 1']),
    );
  });

  it('groups of which each release shows two together, and others than the one before', () => {
    const total = row('all', exactly(40), [exactly(5), hidden]);
    const pair = (of: string[], count: number) => ({
      ...row(of.join(), exactly(20), [exactly(count), hidden]),
      of,
    });
    const first = tableOf(total, [pair(['a', 'b'], 0), pair(['c', 'd'], 5)]);
    const second = tableOf(total, [pair(['a', 'c'], 2), pair(['b', 'd'], 3)]);
    expect(recovered(first, second)).toEqual(
      expect.arrayContaining(['c option 1: 2', 'd option 1: 3']),
    );
  });

  it.each([
    ['48, 48 and 1 of 97', [50, 50, 5], 95, ['all option 3: 1']],
    [
      '12, and four by themselves',
      [10, 5, 5, 5, 5],
      10,
      [2, 3, 4, 5].map((each) => `all option ${each}: 1`),
    ],
    ['7 and 7 of 14', [5, 5], 15, ['all option 1: 6, 7', 'all option 2: 6, 7']],
  ])('what rounding alone gives away: %s', (_what, options, base, expected) => {
    const seen = tableOf(row('all', rounded(base), options.map(rounded)));
    expect(recovered(seen)).toEqual(expect.arrayContaining(expected));
  });
});

it('seenIn() has whoever did not choose something, by how it is marked', () => {
  const others = (counts: number[]) => seenIn(protect(totalOf(counts, 100)))!.total.others;
  expect(others([92, 93, 7, 0])).toEqual([
    { low: 8, high: ANY_COUNT.high },
    { low: 0, high: 7 },
    ANY_COUNT,
    ANY_COUNT,
  ]);
});

describe('audit() finds nothing', () => {
  it.each([
    ['a few', totalOf([40, 30, 3])],
    ['nearly all', totalOf([97, 3])],
    ['all', totalOf([100, 0])],
    [
      'a few in groups',
      countedTable([countedGroup('a', [20, 30, 1]), countedGroup('b', [40, 2, 3])]),
    ],
  ])('in what protect() makes of %s', (_what, given) => {
    expect(audit([seenIn(protect(given))!])).toEqual({ isPossible: true, recovered: [] });
  });

  it('where three numbers fit', () => {
    expect(recovered(tableOf(row('all', exactly(20), [{ low: 1, high: 3 }, hidden])))).toEqual([]);
    expect(recovered(tableOf(row('all', exactly(20), [{ low: 1, high: 2 }, hidden])))).toEqual([
      'all option 1: 1, 2',
      'all others 2: 1, 2',
    ]);
  });

  it('in counts that are not small', () => {
    expect(recovered(tableOf(row('all', exactly(20), [exactly(8), exactly(12)])))).toEqual([]);
    expect(recovered(tableOf(row('all', exactly(20), [exactly(7), exactly(13)])))).not.toEqual([]);
  });
});

it('audit() says where no numbers fit', () => {
  const seen = tableOf(row('all', exactly(20), [exactly(9), exactly(10)]));
  expect(audit([seen])).toEqual({ isPossible: false, recovered: [] });
});

it('audit() looks for as small counts as it is told to', () => {
  const seen = tableOf(row('all', exactly(30), [exactly(12), exactly(18)]));
  expect(audit([seen], 13).recovered.map(told)).toEqual(['all option 1: 12', 'all others 2: 12']);
  expect(audit([seen], 12).recovered).toEqual([]);
});
