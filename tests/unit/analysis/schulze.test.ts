import { describe, expect, it } from 'vitest';
import { schulze } from '../../../src/analysis/priorities/schulze.ts';
import { ballots } from '../../fixtures/analysis/ballots.ts';

/** M. Schulze, “The Schulze method of voting”, arXiv 1804.02973, §3. */
describe('schulze() finds the winners that Schulze prints', () => {
  it.each([
    [1, ['8 A>C>D>B', '2 B>A>D>C', '4 C>D>B>A', '4 D>B>A>C', '3 D>C>B>A'], 'ABCD', 'D'],
    [2, ['3 A>B>C>D', '2 C>B>D>A', '2 D>A>B>C', '2 D>B>C>A'], 'ABCD', 'BD'],
    [3, ['12 A>B>C>D', '6 A>D>B>C', '9 B>C>D>A', '15 C>D>A>B', '21 D>B>A>C'], 'ABCD', 'D'],
    [4, ['6 A>C>D>B', '1 B>A>D>C', '3 C>B>D>A', '3 D>B>A>C', '2 D>C>B>A'], 'ABCD', 'AD'],
  ])('in example %i', (_number, given, items, winners) => {
    expect(schulze(ballots(...given), [...items])).toEqual({ winners: [...winners] });
  });

  const five = [
    ...['3 A>D>E>B>C>F', '3 B>F>E>C>D>A', '4 C>A>B>F>D>E', '1 D>B>C>E>F>A'],
    ...['4 D>E>F>A>B>C', '2 E>C>B>D>F>A', '2 F>A>C>D>B>E'],
  ];

  it('in example 5, where two more who put A first and D last make D win', () => {
    expect(schulze(ballots(...five), [...'ABCDEF'])).toEqual({ winners: ['A'] });
    expect(schulze(ballots(...five, '2 A>E>F>C>B>D'), [...'ABCDEF'])).toEqual({ winners: ['D'] });
  });

  it('in example 6, where one more item makes another win', () => {
    const without = ['3 A>B>D>C', '5 A>D>B>C', '1 A>D>C>B', '2 B>A>D>C', '2 B>D>C>A'];
    const more = ['4 C>A>B>D', '6 C>B>A>D', '2 D>B>C>A', '5 D>C>A>B'];
    expect(schulze(ballots(...without, ...more), [...'ABCD'])).toEqual({ winners: ['A'] });
    const withE = [
      ...['3 A>B>D>E>C', '5 A>D>E>B>C', '1 A>D>E>C>B', '2 B>A>D>E>C', '2 B>D>E>C>A'],
      ...['4 C>A>B>D>E', '6 C>B>A>D>E', '2 D>B>E>C>A', '5 D>E>C>A>B'],
    ];
    expect(schulze(ballots(...withE), [...'ABCDE'])).toEqual({ winners: ['B'] });
  });

  it('in example 7, with ties and items not listed, by winning votes', () => {
    const given = [
      ...['6 A>B>C>D', '8 A=B', '8 A=C', '18 A=C>D', '8 A=C=D', '40 B', '4 C>B>D>A'],
      ...['9 C>D>A>B', '8 C=D', '14 D>A>B>C', '11 D>B>C>A', '4 D>C>A>B'],
    ];
    expect(schulze(ballots(...given), [...'ABCD'])).toEqual({ winners: ['D'] });
  });

  it('in the example of 45 people and five items', () => {
    const given = [
      ...['5 A>C>B>E>D', '5 A>D>E>C>B', '8 B>E>D>A>C', '3 C>A>B>E>D'],
      ...['7 C>A>E>B>D', '2 C>B>A>D>E', '7 D>C>E>B>A', '8 E>B>A>D>C'],
    ];
    expect(schulze(ballots(...given), [...'ABCDE'])).toEqual({ winners: ['E'] });
  });
});

it('schulze() ties what is not listed after what is', () => {
  expect(schulze(ballots('1 C'), [...'ABC'])).toEqual({ winners: ['C'] });
  expect(schulze(ballots('1 A', '1 B'), [...'ABC'])).toEqual({ winners: ['A', 'B'] });
});

it('schulze() lets all win where nobody prefers any', () => {
  expect(schulze([], [...'BA'])).toEqual({ winners: ['B', 'A'] });
  expect(schulze([{ ranking: [], count: 4 }], [...'AB'])).toEqual({ winners: ['A', 'B'] });
  expect(schulze(ballots('4 A=B'), [...'AB'])).toEqual({ winners: ['A', 'B'] });
  expect(schulze(ballots('0 A>B'), [...'AB'])).toEqual({ winners: ['A', 'B'] });
  expect(schulze([], [])).toEqual({ winners: [] });
});

it('schulze() of choices up to three: who chose one and not the other prefers it', () => {
  const choose = (chosen: string[], count: number) => ({ ranking: [chosen], count });
  const given = [choose(['A', 'B'], 5), choose(['B', 'C'], 4), choose(['A'], 2)];
  expect(schulze(given, [...'ABC'])).toEqual({ winners: ['B'] }); // 4 to 2 against A
});

it.each([
  ['an unknown item', ballots('1 A>Z'), 'AB', '"Z" is not one of the items'],
  ['an item in two groups', ballots('1 A>B=A'), 'AB', '"A" is there twice'],
  ['an item twice among the items', [], 'AA', '"A" is there twice'],
  ['half a ballot', ballots('0.5 A'), 'A', 'Cannot count 0.5 answers'],
])('schulze() refuses %s', (_what, given, items, why) => {
  expect(() => schulze(given, [...items])).toThrow(why);
});
