import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, lostAnswers, type Answered } from '../../src/domain/answered.ts';
import { optionsOf, type Questionnaire } from '../../src/domain/questionnaire.ts';
import { libraryQuestions } from '../fixtures/questionnaire.ts';

const given: Answered = {
  submissions: 9,
  questions: {
    'feel-right': { answers: 9, options: { yes: 8, some: 1 } },
    'work-on-first': { answers: 7, options: { noise: 5, 'none-of-these': 2, 'cannot-choose': 1 } },
    missed: { answers: 1, options: {} },
    'answering-as': { answers: 0, options: {} },
  },
};

const lostBy = (change: (questionnaire: Questionnaire) => void) => {
  const now = libraryQuestions();
  change(now);
  return lostAnswers(now, given);
};

const questionOf = ({ questions }: Questionnaire, code: string) =>
  questions.find((each) => each.code === code)!;

const withoutOption = (code: string, option: string) => (now: Questionnaire) => {
  const question = questionOf(now, code);
  if (question.kind === 'choice' || question.kind === 'pick')
    question.options = question.options.filter((each) => each.code !== option);
};

describe('lostAnswers() lets a questionnaire', () => {
  it.each<[string, (now: Questionnaire) => void]>([
    ['stay as it is', () => undefined],
    ['say the same in other words', (now) => now.questions.forEach((q) => (q.text = 'Other?'))],
    ['change the order', (now) => now.questions.reverse()],
    ['lose an option that nobody chose', withoutOption('feel-right', 'no')],
    ['lose a challenge that nobody chose', withoutOption('work-on-first', 'steps')],
    ['lose a question that nobody answered', (now) => now.questions.splice(3, 1)],
  ])('%s', (_what, change) => {
    expect(lostBy(change)).toEqual([]);
  });
});

describe('lostAnswers() counts what is lost', () => {
  it('with an option that one person chose', () => {
    expect(lostBy(withoutOption('feel-right', 'some'))).toEqual([
      { question: 'feel-right', option: 'some', answers: 1 },
    ]);
  });

  it('with a challenge', () => {
    expect(lostBy(withoutOption('work-on-first', 'noise'))).toEqual([
      { question: 'work-on-first', option: 'noise', answers: 5 },
    ]);
  });

  it('with a question that one person answered', () => {
    expect(lostBy((now) => now.questions.splice(2, 1))).toEqual([
      { question: 'missed', answers: 1 },
    ]);
  });

  it('with an option whose code changes: the one of before is gone', () => {
    const recode = (now: Questionnaire) => {
      const question = questionOf(now, 'feel-right');
      if (question.kind === 'choice') question.options[0]!.code = 'yes-they-do';
    };
    expect(lostBy(recode)).toEqual([{ question: 'feel-right', option: 'yes', answers: 8 }]);
  });

  it.each([
    ['none-of-these', 2, 'exclusive'],
    ['cannot-choose', 1, 'neither'],
  ] as const)('with “%s”, which is no challenge', (option, answers, where) => {
    const lost = lostBy((now) => {
      const question = questionOf(now, 'work-on-first');
      if (question.kind !== 'pick') return;
      if (where === 'exclusive') question.exclusive = [];
      else question.most.neither.code = 'other';
    });
    expect(lost).toEqual([{ question: 'work-on-first', option, answers }]);
  });

  it('with a question in people’s own words that becomes a choice', () => {
    const options = optionsOf(questionOf(libraryQuestions(), 'feel-right'));
    const lost = lostBy((now) => {
      const { code, text, subject } = questionOf(now, 'missed');
      now.questions[2] = { kind: 'choice', code, text, subject, options };
    });
    expect(lost).toEqual([{ question: 'missed', answers: 1 }]);
  });

  it('with a choice that becomes a question in people’s own words', () => {
    const lost = lostBy((now) => {
      const { code, text, subject } = questionOf(now, 'feel-right');
      now.questions[0] = { kind: 'text', code, text, subject, maxLength: 100 };
    });
    expect(lost.map(({ option, answers }) => [option, answers])).toEqual([
      ['yes', 8],
      ['some', 1],
    ]);
  });
});

/** Counts for a questionnaire, of which any may be 0. */
const counted = (now: Questionnaire) =>
  fc.record({
    submissions: fc.nat(),
    questions: fc.record(
      Object.fromEntries(
        now.questions.map((each) => {
          const codes = optionsOf(each).map(({ code }) => code);
          const options = fc.record(Object.fromEntries(codes.map((code) => [code, fc.nat(3)])));
          return [each.code, fc.record({ answers: fc.nat(3), options })];
        }),
      ),
    ),
  });

it('lostAnswers() of one option taken out names that option, where anybody chose it, and no other', () => {
  const question = questionOf(libraryQuestions(), 'work-on-first');
  const options = question.kind === 'pick' ? question.options : [];
  fc.assert(
    fc.property(counted(libraryQuestions()), fc.constantFrom(...options), (counts, { code }) => {
      const now = libraryQuestions();
      withoutOption('work-on-first', code)(now);
      const chosen = counts.questions['work-on-first']!.options[code]!;
      const lost = [{ question: 'work-on-first', option: code, answers: chosen }];
      expect(lostAnswers(now, counts)).toEqual(chosen > 0 ? lost : []);
    }),
  );
});

it('`answered` takes counts, and neither half a person nor fewer than none', () => {
  expect(answered.safeParse(given).success).toBe(true);
  expect(answered.safeParse({ ...given, submissions: 0.5 }).success).toBe(false);
  expect(answered.safeParse({ ...given, submissions: -1 }).success).toBe(false);
});
