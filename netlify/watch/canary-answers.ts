import type { Questionnaire } from '../../src/domain/questionnaire.ts';
import { blocksShown } from '../../src/domain/questions/best-worst.ts';
import {
  kindOf,
  type Answer,
  type KindName,
  type Question,
} from '../../src/domain/questions/kinds.ts';
import type { Option } from '../../src/domain/questions/question.ts';
import { stepsOf } from '../../src/domain/questions/scale.ts';
import type { Field } from '../post.ts';

/** What is sent to try a form: the plainest answer to every question. */
export const canaryAnswers = ({ questions }: Questionnaire): Field[] =>
  questions.flatMap((question) => kindOf(question).write(question, answerOf(question)));

type Answering<Name extends KindName> = (question: Extract<Question, { kind: Name }>) => Answer;

const answerOf = <Name extends KindName>(question: Extract<Question, { kind: Name }>): Answer =>
  (answers[question.kind as Name] as Answering<Name>)(question);

const WORDS = 'The site tries its form';

const first = ([{ code }]: Option[] | [Option]): string => code;

const rated = ({ options, levels }: { options: Option[]; levels: Option[] }) => ({
  [first(options)]: first(levels),
});

const answers: { [Name in KindName]: Answering<Name> } = {
  choice: ({ options }) => first(options),
  scale: (question) => first(stepsOf(question)),
  number: ({ min }) => min,
  text: ({ maxLength }) => WORDS.slice(0, maxLength),
  several: ({ options, min = 1 }) => ({ chosen: options.slice(0, min).map(({ code }) => code) }),
  pick: ({ options, most }) => ({ chosen: [first(options)], most: most.neither.code }),
  rank: ({ options }) => [first(options)],
  agreement: (question) => rated(question),
  cards: (question) => ({ rated: rated(question), most: first(question.options) }),
  'best-worst': (question) =>
    blocksShown(question, 0).map(({ block, options }) => {
      const of = options.map(({ code }) => code);
      return { block, of, best: of[0]!, worst: of[1]! };
    }),
};
