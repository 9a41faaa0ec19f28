import fc from 'fast-check';
import { mergeTallies, type Cell } from '../../src/analysis/tallies.ts';
import type { Answers, Questionnaire } from '../../src/domain/questionnaire.ts';
import { kindOf, type Answer, type Question } from '../../src/domain/questions/kinds.ts';
import type { Channel, Flag } from '../../src/domain/submission.ts';
import { anyAnswer } from './any-answer.ts';
import { newId } from './submission.ts';

export interface Sent {
  id: string;
  day: string;
  version: string;
  order: number;
  channel: Channel;
  flags: Flag[];
  answers: Answers;
}

const anyAnswersTo = ({ questions }: Questionnaire): fc.Arbitrary<Answers> =>
  fc
    .record(
      Object.fromEntries(
        questions.map((each) => [
          each.code,
          fc.option(anyAnswer(each as never, 0), { nil: undefined }),
        ]),
      ),
    )
    .map((all) =>
      Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
    )
    .filter((answers) => Object.keys(answers).length > 0) as fc.Arbitrary<Answers>;

/** What anybody could send of a questionnaire, on one of three days. */
export const anySent = (questionnaire: Questionnaire): fc.Arbitrary<Sent> =>
  fc.record({
    id: fc.constant('').map(newId),
    day: fc.constantFrom('2025-07-21', '2025-07-22', '2025-07-24'),
    version: fc.constantFrom('standard', 'easy-read'),
    order: fc.integer({ min: 0, max: 9 }),
    channel: fc.constantFrom<Channel>('online', 'paper', 'phone', 'event'),
    flags: fc.constantFrom<Flag[]>(
      [],
      [],
      ['fast'],
      ['safeguarding'],
      ['old-form', 'safeguarding'],
    ),
    answers: anyAnswersTo(questionnaire),
  });

/** What is to be counted of an answer, worked out without the database. */
function partsOf(question: Question, answer: Answer): Answer[] {
  switch (kindOf(question).counted) {
    case 'never':
      return [];
    case 'whole':
      return [
        question.kind === 'several' ? { chosen: (answer as { chosen: string[] }).chosen } : answer,
      ];
    case 'parts': {
      if (Array.isArray(answer)) return answer.map((each) => [each]) as Answer[];
      const { rated = answer, most } = answer as { rated?: Record<string, string>; most?: string };
      const parts = Object.entries(rated).map(([code, level]) => ({ [code]: level }));
      if (question.kind !== 'cards') return parts as Answer[];
      return [
        ...parts.map((each) => ({ rated: each })),
        ...(most ? [{ rated: {}, most }] : []),
      ] as Answer[];
    }
  }
}

interface Asked {
  revision: string;
  questionnaire: Questionnaire;
  groupedBy: string;
}

/** The tally of them all, counted by hand. */
export function countedByHand(sent: Sent[], { revision, questionnaire, groupedBy }: Asked): Cell[] {
  const cells = sent.flatMap(({ day, version, channel, order, flags, answers }) => {
    const base = {
      ...{ day: null, version, channel, order, revision },
      isFlagged: flags.some((flag) => flag !== 'safeguarding'),
      group: (answers[groupedBy] as string | undefined) ?? '',
      people: 1,
    };
    const whole = { ...base, day, question: '', part: null };
    const each = questionnaire.questions.flatMap((question) => {
      const answer = answers[question.code];
      if (answer === undefined) return [];
      const parts = [null, ...partsOf(question, answer)];
      return parts.map((part) => ({ ...base, question: question.code, part }));
    });
    return [whole, ...each];
  });
  return mergeTallies(cells);
}
