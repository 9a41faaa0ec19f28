import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparedIn, heardIn, type Compared } from '../../../src/analysis/coverage/coverage.ts';
import type { CoverageTopic } from '../../../src/domain/coverage.ts';
import type { ChoiceQuestion } from '../../../src/domain/questions/choice.ts';
import { asked } from '../../fixtures/kinds.ts';

const group = fc.record({ heard: fc.nat(400), figure: fc.nat(10_000) });
const groups = fc.array(group, { minLength: 2, maxLength: 7 });

type Groups = { heard: number; figure: number }[];

function topicOf(given: Groups, isAboutYou: boolean): CoverageTopic {
  const options = given.map((_, index) => ({ code: `a${index}`, label: `A ${index}` }));
  const question: ChoiceQuestion = { ...asked.choice, options };
  const counts = new Map(given.map(({ heard }, index) => [`a${index}`, heard]));
  const topic = heardIn({ topic: 'who', question, isAboutYou }, counts);
  const withFigures = topic.options.map((each, index) => ({
    ...each,
    figure: given[index]!.figure,
  }));
  return { ...topic, options: withFigures };
}

const standing = (compared: Compared[], stands: Compared['stands']) =>
  compared.filter((each) => each.stands === stands).map(({ option }) => option.code);

it('what comparedIn() finds in rounded counts it finds in the exact ones', () => {
  fc.assert(
    fc.property(groups, fc.constantFrom('under' as const, 'over' as const), (given, stands) => {
      const exact = standing(comparedIn(topicOf(given, false)), stands);
      for (const code of standing(comparedIn(topicOf(given, true)), stands))
        expect(exact).toContain(code);
    }),
    { numRuns: 2000 },
  );
});

it('comparedIn() finds the same in whatever order groups come', () => {
  const inAnyOrder = groups.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(inAnyOrder, ([given, shuffled]) => {
      const told = (of: Groups) =>
        comparedIn(topicOf(of, false))
          .map(({ option: { heard, figure }, stands }) => `${heard} ${figure} ${stands}`)
          .sort();
      expect(told(shuffled)).toEqual(told(given));
    }),
  );
});
