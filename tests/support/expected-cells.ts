import type { Answer, KindName, Question } from '../../src/domain/questions/kinds.ts';
import type { BestWorstAnswer } from '../../src/domain/questions/best-worst.ts';
import type { CardsAnswer } from '../../src/domain/questions/cards.ts';
import type { PickAnswer } from '../../src/domain/questions/pick.ts';
import type { Rated } from '../../src/domain/questions/levels.ts';
import type { SeveralAnswer } from '../../src/domain/questions/several.ts';

type Cells = [column: string, code: string | number][];

const one = ({ code }: Question, answer: Answer): Cells => [[code, String(answer)]];

const ratings = ({ code }: Question, rated: Rated): Cells =>
  Object.entries(rated).map(([challenge, level]) => [`${code}.${challenge}`, level]);

const boxes = (code: string, all: { code: string }[], chosen: string[]): Cells =>
  all.map((each) => [`${code}.${each.code}`, Number(chosen.includes(each.code))]);

type Offering = {
  options: { code: string }[];
  exclusive: { code: string }[];
  other?: { option: { code: string } };
};

/** What a sheet has to say of an answer, in codes, worked out from how answers are stored. */
const expected: Record<KindName, (question: Question, answer: Answer) => Cells> = {
  choice: one,
  text: one,
  number: one,
  scale: one,
  several(question, answer) {
    const { options, exclusive, other } = question as unknown as Offering;
    const { chosen, other: words } = answer as SeveralAnswer;
    const all = [...options, ...exclusive, ...(other ? [other.option] : [])];
    return [
      ...boxes(question.code, all, chosen),
      ...(words ? ([[`${question.code}_other`, words]] as Cells) : []),
    ];
  },
  pick(question, answer) {
    const { options, exclusive } = question as unknown as Offering;
    const { chosen, most } = answer as PickAnswer;
    return [
      ...boxes(question.code, [...options, ...exclusive], chosen),
      ...(most ? ([[`${question.code}_most`, most]] as Cells) : []),
    ];
  },
  rank: ({ code }, answer) =>
    (answer as string[]).map((each, index) => [`${code}_${index + 1}`, each]),
  agreement: (question, answer) => ratings(question, answer as Rated),
  cards(question, answer) {
    const { rated, most } = answer as CardsAnswer;
    return [
      ...ratings(question, rated),
      ...(most ? ([[`${question.code}_most`, most]] as Cells) : []),
    ];
  },
  'best-worst'(question, answer) {
    const judged = answer as BestWorstAnswer;
    const times = (has: (each: BestWorstAnswer[number]) => boolean) => judged.filter(has).length;
    return (question as unknown as Offering).options.flatMap(({ code }): Cells => [
      [`${question.code}.${code}.shown`, times(({ of }) => of.includes(code))],
      [`${question.code}.${code}.best`, times(({ best }) => best === code)],
      [`${question.code}.${code}.worst`, times(({ worst }) => worst === code)],
    ]);
  },
};

export const expectedCells = (question: Question, answer: Answer): Cells =>
  expected[question.kind](question, answer);
