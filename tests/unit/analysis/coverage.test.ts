import { describe, expect, it } from 'vitest';
import { comparedIn, heardIn } from '../../../src/analysis/coverage/coverage.ts';
import { wilson } from '../../../src/analysis/statistics/intervals.ts';
import type { CoverageTopic } from '../../../src/domain/coverage.ts';
import { topic, who } from '../../fixtures/coverage.ts';

describe('heardIn()', () => {
  const counts = (...people: number[]) =>
    new Map(people.map((each, index) => [who.options[index]!.code, each]));
  const heard = (isAboutYou: boolean, ...people: number[]) =>
    heardIn({ topic: 'who', question: who, isAboutYou }, counts(...people)).options.map(
      (each) => each.heard,
    );

  it('tells exactly who people are, and what they say of themselves rounded', () => {
    expect(heard(false, 1, 7, 13)).toEqual([1, 7, 13]);
    expect(heard(true, 1, 7, 13)).toEqual([5, 5, 15]);
    expect(heard(true, 0, 8, 12)).toEqual([0, 10, 10]);
  });

  it('tells nothing of themselves of fewer than ten', () => {
    expect(heard(true, 2, 7, 0)).toEqual([undefined, undefined, undefined]);
    expect(heard(true, 3, 7, 0)).toEqual([5, 5, 0]);
    expect(heard(false, 1, 0, 0)).toEqual([1, 0, 0]);
  });

  it('takes an option that nobody chose as 0', () => {
    expect(heardIn({ topic: 'who', question: who, isAboutYou: false }, new Map()).options).toEqual(
      who.options.map(({ code, label }) => ({ code, label, heard: 0 })),
    );
  });
});

const standings = (of: CoverageTopic) => comparedIn(of).map(({ stands }) => stands);

describe('comparedIn()', () => {
  it('compares what has a figure, as shares of what has a figure', () => {
    const [pupil, parent] = comparedIn(topic([20, 60, 900], [100, 100]));
    expect(pupil).toMatchObject({ heardShare: 0.25, thereShare: 0.5, stands: 'under' });
    expect(parent).toMatchObject({ heardShare: 0.75, thereShare: 0.5, stands: 'over' });
  });

  it('finds a group missing from the count on at which Wilson’s interval does not reach its share', () => {
    const of = (heard: number) => standings(topic([heard, 100 - heard], [500, 500]))[0];
    expect([wilson(40, 100).high, wilson(41, 100).high]).toEqual([
      expect.closeTo(0.498, 3),
      expect.closeTo(0.508, 3),
    ]);
    expect([of(40), of(41), of(59), of(60)]).toEqual(['under', 'near', 'near', 'over']);
  });

  it('finds a group missing that nobody is of', () => {
    expect(standings(topic([0, 40, 40], [100, 100, 100]))).toEqual(['under', 'over', 'over']);
  });

  it.each([
    ['only one group has a figure', topic([9, 9, 9], [100])],
    ['nobody answered', topic([0, 0, 0], [100, 100, 100])],
    ['there is nobody', topic([9, 9, 9], [0, 0, 0])],
    ['too few answered to be told', topic([], [100, 100, 100])],
  ])('compares nothing where %s', (_when, of) => {
    expect(comparedIn(of)).toEqual([]);
  });

  it('takes a rounded count as the largest that it can stand for, and the others as the smallest', () => {
    const others = [95, 100];
    const figures = [9, 95, 100];
    expect(standings(topic([5, ...others], figures))[0]).toBe('near');
    expect(standings(topic([5, ...others], figures, true))[0]).toBe('near');
    const more = [14, 95, 100];
    expect(standings(topic([5, ...others], more))[0]).toBe('under');
    expect(standings(topic([5, ...others], more, true))[0]).toBe('near'); // it could be 7
  });
});
