import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codingReport, type Coding } from '../../src/analysis/words/coding-report.ts';
import type { Frame } from '../../src/domain/coding.ts';
import { frame, named } from '../support/coding-frame.ts';

const first = frame(1, named('buses'), named('paths'));
const second = frame(2, named('buses', 'About buses, and not about trams'), named('paths'));

/** What somebody made of texts, each under its number. */
const by = (who: string, texts: string[][], { frame = 1, from = 0 } = {}): Coding[] =>
  texts.map((codes, index) => ({ id: `text-${index + from}`, who, frame, codes }));

const none: string[] = [];

it('codingReport() counts people, and of texts that two coded those of whoever coded more', () => {
  const codings = [
    ...by('p-editor', [['buses'], ['buses', 'paths'], none]),
    ...by('p-second', [['paths'], ['paths']], { from: 2 }),
  ];
  const report = codingReport({ texts: 90, frames: [first], codings });
  expect(report).toEqual({
    coders: [
      { who: 'p-editor', texts: 3 },
      { who: 'p-second', texts: 2 },
    ],
    coded: 4,
    people: { buses: 2, paths: 2 },
    pairs: [],
  });
});

it('codingReport() of nothing is nothing', () => {
  const report = codingReport({ texts: 0, frames: [], codings: [] });
  expect(report).toEqual({ coders: [], coded: 0, people: {}, pairs: [] });
});

const half = (count: number, a: string[], b: string[]) =>
  Array.from({ length: count }, (_, index) => (index % 2 ? a : b));

it.each([
  ['49 of many texts', 49, 500, 0],
  ['50 of many texts', 50, 500, 1],
  ['all of few texts but one', 19, 20, 0],
  ['all of few texts', 20, 20, 1],
])(
  'who coded %s twice sees how far they agree: %i of %i, %i pairs',
  (_what, both, texts, pairs) => {
    const same = half(both, ['buses'], none);
    const codings = [...by('p-editor', same), ...by('p-second', same)];
    const report = codingReport({ texts, frames: [first], codings });
    expect(report.pairs).toHaveLength(pairs);
  },
);

it('two who agree on one code and not on another are told so, code by code', () => {
  const codings = [
    ...by('p-editor', half(60, ['buses'], ['paths'])),
    ...by('p-second', half(60, ['buses', 'paths'], none)),
  ];
  const [pair] = codingReport({ texts: 60, frames: [first], codings }).pairs;
  expect(pair).toMatchObject({ coders: ['p-editor', 'p-second'], texts: 60 });
  expect(pair!.codes).toEqual([
    {
      code: 'buses',
      texts: 60,
      both: 30,
      one: 0,
      neither: 30,
      kappa: 1,
      alpha: 1,
      prevalence: 0.5,
    },
    {
      ...{ code: 'paths', texts: 60, both: 0, one: 60, neither: 0, kappa: -1, prevalence: 0.5 },
      alpha: expect.closeTo(1 - 119 / 60, 12), // (n - 1) o / Σ n n, of 120 values: o = 120 of 7,200
    },
  ]);
});

it('a code that two understood by other definitions is not compared in those texts', () => {
  const codings = [
    ...by('p-editor', half(60, ['buses', 'paths'], none), { frame: 1 }),
    ...by('p-second', half(40, ['buses', 'paths'], none), { frame: 2 }),
    ...by('p-second', half(20, ['paths'], none), { frame: 1, from: 40 }),
  ];
  const counted = (frames: Frame[]) =>
    codingReport({ texts: 60, frames, codings }).pairs[0]!.codes.map(({ code, texts }) => [
      code,
      texts,
    ]);
  expect(counted([second, first])).toEqual([
    ['buses', 0],
    ['paths', 60],
  ]);
  const third = frame(3, ...first.codes); // as it was at first
  expect(counted([third, second, first])).toEqual([
    ['buses', 20],
    ['paths', 60],
  ]);
});

it('codes that are in the frame no longer are counted no longer', () => {
  const codings = by('p-editor', [['buses', 'paths']]);
  const frames = [frame(2, named('paths')), first];
  expect(codingReport({ texts: 1, frames, codings }).people).toEqual({ paths: 1 });
});

const anyCodings = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    who: fc.constantFrom('p-editor', 'p-second', 'p-third'),
    frame: fc.constantFrom(1, 2),
    codes: fc.subarray(['buses', 'paths']),
  }),
  { selector: ({ id, who }) => `${id} ${who}` },
);

it('codingReport() is the same in whatever order codings come', () => {
  fc.assert(
    fc.property(
      anyCodings.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([one, other]) => {
        const of = (codings: Coding[]) =>
          codingReport({ texts: 3, frames: [second, first], codings });
        expect(of(other)).toEqual(of(one));
      },
    ),
  );
});
