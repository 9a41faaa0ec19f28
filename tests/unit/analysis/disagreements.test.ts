import { expect, it } from 'vitest';
import { disagreements } from '../../../src/analysis/priorities/disagreements.ts';
import type { Priority } from '../../../src/domain/results.ts';

const item = (code: string, people: number, change: Partial<Priority> = {}): Priority => ({
  ...{ code, label: code.toUpperCase(), people, share: people / 100, balanced: people / 100 },
  ...{ low: 0, high: 1, best: 1, worst: 4, inTop: 1 },
  ...change,
});

const inOrder = [item('a', 40), item('b', 30), item('c', 20), item('d', 10), item('e', 5)];
const withWorths = (measure: keyof Priority, worths: number[]) => ({
  items: inOrder.map((each, index) => ({ ...each, [measure]: worths[index] })),
  winners: ['a'],
});

it('disagreements() says nothing where all methods agree, and nothing of what nobody answered', () => {
  expect(disagreements({ items: inOrder, winners: ['a'] })).toEqual([]);
  expect(disagreements({ items: inOrder, winners: ['b', 'a'] })).toEqual([]);
  expect(disagreements({ items: inOrder, winners: [] })).toEqual([]);
  expect(disagreements({ items: [], winners: [] })).toEqual([]);
});

it.each([
  [
    'balanced',
    [0.3, 0.4, 0.2, 0.1, 0],
    'If every order of the list counted the same, “B” would come 1st, not “A”.',
  ],
  ['groupsAlike', [4, 2, 3, 1, 0], 'If each group counted the same, “C” would come 2nd, not “B”.'],
  ['meanRank', [1, 2, 3.5, 3, 5], 'By mean rank, “D” would come 3rd, not “C”.'],
  ['logWorth', [4, 3, 1, 2, 0], 'By Plackett–Luce, “D” would come 3rd, not “C”.'],
] as const)('disagreements() tells the first place that %s of %j changes', (by, worths, words) => {
  expect(disagreements(withWorths(by, [...worths]))).toEqual([words]);
});

it.each([
  ['below the third place', [5, 4, 3, 1, 2]],
  ['that floating point leaves', [0.3, 0.1 + 0.2, 0.2, 0.1, 0]],
])('disagreements() does not tell of a difference %s', (_what, worths) => {
  expect(disagreements(withWorths('logWorth', worths))).toEqual([]);
});

it('disagreements() takes those that equally many chose as they come', () => {
  const items = [item('a', 40, { logWorth: 1 }), item('b', 40, { logWorth: 2 })];
  expect(disagreements({ items, winners: ['b'] })).toEqual([]);
});

it('disagreements() names all winners of pairs, where the first is not among them', () => {
  expect(disagreements({ items: inOrder, winners: ['c', 'b'] })).toEqual([
    'Compared in pairs (Schulze), “B” and “C” would come 1st, not “A”.',
  ]);
});
