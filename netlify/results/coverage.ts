import { heardIn } from '../../src/analysis/coverage/coverage.ts';
import { answersTo, type Cell } from '../../src/analysis/tallies.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import {
  coverageTopics,
  enteredFigures,
  type Asked,
  type Coverage,
  type CoverageTopic,
} from '../../src/domain/coverage.ts';
import { usualGrouping } from '../../src/domain/results.ts';
import { figuresFor, heardAboutYou, keepFigures, type ReferenceFigure } from './coverage-store.ts';
import { readStaffBody } from '../staff/staff-body.ts';
import type { StaffAnswer } from '../staff/staff.ts';
import { tallyOf, type Counting } from './tallies.ts';

/** Who answered a consultation, beside how many people there are. */
export async function seeCoverage(
  consultation: Consultation,
  counting: Counting,
): Promise<StaffAnswer> {
  const code = codeOf(consultation);
  const groupedBy = usualGrouping(consultation); // as results are, most often: counted once for both
  const [cells, aboutYou, figures] = await Promise.all([
    tallyOf({ ...consultation, groupedBy }, counting),
    heardAboutYou(code, counting.pool),
    figuresFor(code, counting.pool),
  ]);

  const body: Coverage = {
    topics: coverageTopics(consultation).map((asked) =>
      withFigures(heardIn(asked, countsOf(asked, { cells, aboutYou })), figures),
    ),
  };
  return { status: 200, body };
}

interface Heard {
  cells: Cell[];
  aboutYou: Map<string, number>;
}

/** How many chose each option, by its code. */
function countsOf(
  { question, isAboutYou }: Asked,
  { cells, aboutYou }: Heard,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (code: string, people = 0) => counts.set(code, (counts.get(code) ?? 0) + people);
  if (isAboutYou)
    for (const { code } of question.options) add(code, aboutYou.get(`${question.code}.${code}`));
  else for (const { answer, people } of answersTo(cells, question)) add(answer as string, people);
  return counts;
}

function withFigures(topic: CoverageTopic, all: ReferenceFigure[]): CoverageTopic {
  const figures = all.filter((each) => each.topic === topic.code);
  const [{ source, at: enteredAt } = {}] = figures;
  return {
    ...topic,
    ...(source && { source, enteredAt }),
    options: topic.options.map((option) => {
      const figure = figures.find((each) => each.option === option.code)?.people;
      return { ...option, ...(figure !== undefined && { figure }) };
    }),
  };
}

const unknown: StaffAnswer = {
  status: 422,
  body: { message: 'The questionnaire has changed. Open this page again, and enter the figures' },
};

/** Takes figures for one topic, and answers with all that follows from them. */
export async function enterFigures(
  { consultation, who }: { consultation: Consultation; who: string },
  request: Request,
  counting: Counting,
): Promise<StaffAnswer> {
  const read = await readStaffBody(request, enteredFigures);
  if (!read.ok) return read.answer;
  const { topic, figures } = read.value;
  const asked = coverageTopics(consultation).find((each) => each.topic === topic);
  const codes = asked?.question.options.map(({ code }) => code) ?? [];
  if (!asked || !figures.every(({ option }) => codes.includes(option))) return unknown;
  await keepFigures({ ...read.value, consultation: codeOf(consultation), who }, counting.pool);
  return seeCoverage(consultation, counting);
}
