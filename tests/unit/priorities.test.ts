import { expect, it } from 'vitest';
import { prioritiesOf } from '../../src/analysis/priorities/priorities.ts';
import type { Group } from '../../src/analysis/result-tables.ts';
import type { Cell } from '../../src/analysis/tallies.ts';
import type { Answer } from '../../src/domain/questionnaire.ts';
import { asked } from '../fixtures/kinds.ts';

const [a, b, c] = asked.pick.options.map(({ code }) => code) as [string, string, string];

const cellOf = (part: Answer, people: number, change: Partial<Cell> = {}): Cell => ({
  ...{ day: null, version: 'standard', channel: 'online', order: 0, revision: 'r1' },
  ...{ isFlagged: false, group: '', question: asked.pick.code, part, people },
  ...change,
});
const chose = (chosen: string[], people: number, change?: Partial<Cell>) =>
  cellOf({ chosen }, people, change);

const groupOf = (code: string, cells: Cell[]): Group => ({
  ...{ code, label: code },
  cells: cells.filter(({ group }) => group === code),
});

it('each order of the form counts the same in what is balanced, however many had it', () => {
  const cells = [chose([a], 90), chose([b], 5, { order: 1 }), chose([a, b], 5, { order: 1 })];
  const { items } = prioritiesOf(asked.pick, cells, []);
  expect(items.map(({ code, share, balanced }) => [code, share, balanced]).slice(0, 2)).toEqual([
    [a, 0.95, 0.75],
    [b, 0.1, 0.5],
  ]);
  expect(items[0]!.groupsAlike).toBeUndefined();
});

it('each group counts the same where they are taken alike, and what differs is told', () => {
  const cells = [
    chose([a], 900, { group: 'parent' }),
    chose([b], 90, { group: 'young' }),
    chose([a], 10, { group: 'young' }),
  ];
  const groups = [groupOf('parent', cells), groupOf('young', cells)];
  const { items, differences } = prioritiesOf(asked.pick, cells, groups);
  expect(items[0]).toMatchObject({ code: a, people: 910, groupsAlike: 0.55 });
  expect(differences.map(({ item, one, other }) => [item, one, other])).toEqual([
    [a, 'parent', 'young'],
    [b, 'parent', 'young'],
  ]);
});

it('all that nobody prefers another to win together; one that most prefer wins alone', () => {
  const winners = (...cells: Cell[]) => prioritiesOf(asked.pick, cells, []).winners;
  expect(winners(chose([a, b], 10))).toEqual([a, b]);
  expect(winners(chose([a, b], 10), chose([b], 1))).toEqual([b]);
});

it('says how likely each is among the first three, the same every time', () => {
  const cells = [chose([a, b], 40), chose([c], 20)];
  const tops = () => prioritiesOf(asked.pick, cells, []).items.map(({ inTop }) => inTop);
  expect(tops().slice(0, 3)).toEqual([1, 1, 1]);
  expect(tops()).toEqual(tops());
});

it('tells how often each place was chosen, where people had forms in several orders', () => {
  const first = Array.from({ length: 10 }, (_, order) =>
    chose([asked.pick.options[0]!.code], 3, { order }),
  );
  const { places } = prioritiesOf(asked.pick, first, []);
  expect(places!.rates).toEqual(Array(10).fill(0.1)); // it stood in each place once
  expect(places!.p).toBe(1);
});

it('where people ranked there are mean ranks, worths and how far they agree', () => {
  const codes = asked.rank.options.map(({ code }) => code);
  const cells = [cellOf(codes.slice(0, 3), 30, { question: asked.rank.code })];
  const { items, agreement } = prioritiesOf(asked.rank, cells, []);
  expect(items.slice(0, 3).map(({ meanRank }) => meanRank)).toEqual([1, 2, 3]);
  expect(items[0]!.logWorth).toBeGreaterThan(items[1]!.logWorth!);
  expect(agreement).toBeGreaterThan(0.8);
  expect(prioritiesOf(asked.pick, [], []).agreement).toBeUndefined();
});

it('does not depend on the order in which cells come', () => {
  const cells = [chose([a, b], 7), chose([b], 3, { order: 2 }), chose([c, a], 5, { order: 1 })];
  const there = prioritiesOf(asked.pick, cells, []);
  expect(prioritiesOf(asked.pick, cells.toReversed(), [])).toEqual(there);
});
