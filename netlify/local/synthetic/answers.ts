import type { Questionnaire } from '../../../src/domain/questionnaire.ts';
import { blocksShown } from '../../../src/domain/questions/best-worst.ts';
import {
  kindOf,
  type Answer,
  type KindName,
  type Question,
} from '../../../src/domain/questions/kinds.ts';
import type { Option } from '../../../src/domain/questions/question.ts';
import { stepsOf } from '../../../src/domain/questions/scale.ts';
import type { Chance } from './chance.ts';
import { sentence } from './words.ts';

/** Who answers: what they care for moves the list of challenges round, and the first are chosen most. */
export interface Persona {
  chance: Chance;
  leaning: number;
  order: number; // of the form that they have
}

/** The fields that say what somebody who does not exist answers. Now and then they skip a question. */
export const syntheticFields = (
  { questions }: Questionnaire,
  persona: Persona,
): [name: string, value: string][] =>
  questions.flatMap((question) => {
    if (persona.chance.number() < SKIPS) return [];
    const answer = answerOf(question, persona);
    return answer === undefined ? [] : kindOf(question).write(question, answer);
  });

const SKIPS = 0.06;

const answerOf = <Name extends KindName>(
  question: Extract<Question, { kind: Name }>,
  persona: Persona,
): Answer | undefined => (answers[question.kind as Name] as Answering<Name>)(question, persona);

type Answering<Name extends KindName> = (
  question: Extract<Question, { kind: Name }>,
  persona: Persona,
) => Answer | undefined;

const codes = (options: readonly Option[]): string[] => options.map(({ code }) => code);

const liked = (options: readonly Option[], { leaning }: Persona): string[] => {
  const all = codes(options);
  const at = leaning % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
};

const isSole = ({ chance }: Persona, options: readonly Option[]): boolean =>
  options.length > 0 && chance.number() < 0.08;

const answers: { [Name in KindName]: Answering<Name> } = {
  choice: ({ options }, { chance }) => chance.favouring(codes(options), 1)[0],
  scale: (question, { chance }) => chance.pick(codes([...stepsOf(question), ...question.apart])),
  number: ({ min, max }, { chance }) =>
    min + Math.floor(chance.number() ** 3 * (Math.min(max, min + 200) - min)),
  text: ({ maxLength }, { chance }) =>
    chance.number() < 0.4 ? sentence(chance).slice(0, maxLength) : undefined,
  several({ options, exclusive, min = 1, max = options.length }, persona) {
    const { chance } = persona;
    if (isSole(persona, exclusive)) return { chosen: [chance.pick(codes(exclusive))] };
    const count = min + Math.floor(chance.number() * (Math.min(max, options.length) - min + 1));
    return { chosen: chance.favouring(codes(options), count) };
  },
  pick({ options, exclusive, max, most }, persona) {
    const { chance } = persona;
    if (isSole(persona, exclusive)) return { chosen: [chance.pick(codes(exclusive))] };
    const chosen = chance.favouring(liked(options, persona), 1 + Math.floor(chance.number() * max));
    return { chosen, most: chance.number() < 0.8 ? chosen[0]! : most.neither.code };
  },
  rank({ options, exclusive, places }, persona) {
    const { chance } = persona;
    if (isSole(persona, exclusive)) return [chance.pick(codes(exclusive))];
    return chance.favouring(liked(options, persona), 1 + Math.floor(chance.number() * places));
  },
  agreement: (question, persona) => rated(question, persona),
  cards: (question, persona) => ({
    rated: rated(question, persona),
    most: persona.chance.favouring(liked(question.options, persona), 1)[0]!,
  }),
  'best-worst': (question, { chance, order }) =>
    blocksShown(question, order).map(({ block, options }) => {
      const [best, worst] = chance.favouring(codes(options), 2);
      return { block, of: codes(options), best: best!, worst: worst! };
    }),
};

const rated = (
  { options, levels }: { options: Option[]; levels: Option[] },
  { chance }: Persona,
): Record<string, string> =>
  Object.fromEntries(codes(options).map((code) => [code, chance.favouring(codes(levels), 1)[0]!]));
