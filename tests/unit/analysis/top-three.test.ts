import { expect, it } from 'vitest';
import { topChances } from '../../../src/analysis/priorities/top-three.ts';

const chancesOf = (
  choices: [string, number][],
  options: { seed: number; top?: number; draws?: number },
) =>
  topChances(
    choices.map(([chosen, count]) => ({ chosen: [...chosen], count })),
    [...'abcde'],
    options,
  ).map(({ chance }) => chance);

it('topChances() of what is clear is certain', () => {
  expect(
    chancesOf(
      [
        ['abc', 1000],
        ['ab', 50],
        ['d', 3],
      ],
      { seed: 1 },
    ),
  ).toEqual([1, 1, 1, 0, 0]);
});

it('topChances() share places among what is tied for them', () => {
  expect(chancesOf([['abcde', 9]], { seed: 1 })).toEqual(
    [0.6, 0.6, 0.6, 0.6, 0.6].map((each) => expect.closeTo(each, 12)),
  );
  expect(chancesOf([['a', 9]], { seed: 1 })).toEqual([1, 0.5, 0.5, 0.5, 0.5]);
  expect(chancesOf([], { seed: 1 })[0]).toBeCloseTo(0.6, 12);
  expect(
    chancesOf(
      [
        ['ab', 1000],
        ['cd', 500],
      ],
      { seed: 1 },
    ),
  ).toEqual([1, 1, 0.5, 0.5, 0]);
});

it('topChances() of two that are equal are about equal, and draws decide how near', () => {
  const [a, b] = chancesOf(
    [
      ['a', 500],
      ['b', 500],
    ],
    { seed: 3, top: 1 },
  );
  expect(a! + b!).toBeCloseTo(1, 12);
  expect(Math.abs(a! - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 2000));
});

it('topChances() are those of the multinomial distribution', () => {
  // a before b of 3 drawn from a, a, b: P(2 or 3 of Bin(3, 2/3)) = 20/27
  const [a] = chancesOf(
    [
      ['a', 2],
      ['b', 1],
    ],
    { seed: 5, top: 1, draws: 20_000 },
  );
  expect(Math.abs(a! - 20 / 27)).toBeLessThan(4 * Math.sqrt(0.2 / 20_000));
});

it('topChances() count those who chose none among those who could be drawn', () => {
  const options = { seed: 2, top: 1, draws: 20_000 };
  // of 2 drawn from a and none: none at all with 1/4, when all five share the place
  expect(
    chancesOf(
      [
        ['a', 1],
        ['', 1],
      ],
      options,
    )[1],
  ).toBeCloseTo(0.25 / 5, 2);
  expect(chancesOf([['a', 2]], options)[1]).toBe(0);
});

it('topChances() hold all items where there are places for all', () => {
  expect(chancesOf([['a', 3]], { seed: 1, top: 5 })).toEqual([1, 1, 1, 1, 1]);
  expect(chancesOf([['a', 3]], { seed: 1, top: 9 })).toEqual([1, 1, 1, 1, 1]);
});

it('topChances() are the same for the same seed, and others for another', () => {
  const close: [string, number][] = [
    ['a', 51],
    ['b', 50],
    ['c', 49],
    ['d', 50],
    ['e', 52],
  ];
  expect(chancesOf(close, { seed: 4 })).toEqual(chancesOf(close, { seed: 4 }));
  expect(chancesOf(close, { seed: 4 })).not.toEqual(chancesOf(close, { seed: 5 }));
});

it('topChances() do not ask in which order each person chose', () => {
  const all = [...'abcde'];
  const ways = (chosen: string[]) => [
    { chosen, count: 30 },
    { chosen: ['c', 'd'], count: 28 },
    { chosen: ['e', 'a'], count: 5 },
  ];
  const parted = [
    { chosen: ['a', 'b'], count: 12 },
    { chosen: ['b', 'a'], count: 18 },
    ...ways([]).slice(1),
  ];
  expect(topChances(parted, all, { seed: 6, top: 2 })).toEqual(
    topChances(ways(['a', 'b']), all, { seed: 6, top: 2 }),
  );
});

it('topChances() refuse what is unknown, twice, or not whole', () => {
  expect(() => chancesOf([['z', 1]], { seed: 1 })).toThrow('"z" is not one of the items');
  expect(() => chancesOf([['aa', 1]], { seed: 1 })).toThrow('"a" is there twice');
  expect(() => chancesOf([['a', 0.5]], { seed: 1 })).toThrow('Cannot count 0.5 answers');
});
