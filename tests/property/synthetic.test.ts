import fc from 'fast-check';
import { expect, it } from 'vitest';
import { syntheticFields } from '../../netlify/local/synthetic/answers.ts';
import { chanceFrom } from '../../netlify/local/synthetic/chance.ts';
import { readEach } from '../../src/domain/questionnaire.ts';
import { challengeKinds, questionsOf, shortKinds } from '../fixtures/every-kind.ts';

const questionnaire = questionsOf(...shortKinds, ...challengeKinds);
const persona = fc.record({
  seed: fc.nat(),
  leaning: fc.nat(9),
  order: fc.nat(9),
});

const postedOf = (fields: [string, string][]) => {
  const posted = new Map<string, string[]>();
  for (const [name, value] of fields) posted.set(name, [...(posted.get(name) ?? []), value]);
  return posted;
};

it('syntheticFields() makes up nothing that a form would not take, for any kind of question', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(persona, ({ seed, ...rest }) => {
      const fields = syntheticFields(questionnaire, { chance: chanceFrom(seed), ...rest });
      const { answers, problems } = readEach(questionnaire, postedOf(fields));
      expect(problems).toEqual([]);
      for (const code of Object.keys(answers)) seen.add(code);
    }),
    { numRuns: 300 },
  );
  expect(seen.size).toBe(questionnaire.questions.length);
});

it('syntheticFields() makes up the same again for the same seed', () => {
  const made = () =>
    syntheticFields(questionnaire, { chance: chanceFrom(7), leaning: 2, order: 3 });
  expect(made()).toEqual(made());
});
