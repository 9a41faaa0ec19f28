import { applicable, depthOf } from './conditions.ts';
import {
  fieldsOf,
  readEach,
  type Answers,
  type Question,
  type Questionnaire,
} from './questionnaire.ts';
import type { Posted, Problem } from './questions/question.ts';

/** Where somebody is in a questionnaire that may take several pages. */
export type Place =
  { at: 'page'; page: Question[]; problems: Problem[] } | { at: 'end'; answers: Answers };

/**
 * The pages of a questionnaire, as far as the answers so far decide. On one page stands all that is
 * asked of everybody; what depends on an answer follows on the next, so that it needs no script.
 */
export function pagesOf({ layout, questions }: Questionnaire, answers: Answers): Question[][] {
  const asked = applicable(questions, answers);
  if (layout === 'one-question-a-page') return asked.map((each) => [each]);
  const byDepth = Map.groupBy(asked, (each) => depthOf(each, questions));
  return [...byDepth.entries()].sort(([a], [b]) => a - b).map(([, page]) => page);
}

interface Sofar {
  posted: Posted;
  shown: ReadonlySet<string>;
  mayBeEmpty?: boolean; // to skip every question is fine
}

/**
 * Where to go from what was posted: to the first page with something to mend, else to the first that
 * was not shown, else on to checking. `shown` are the codes of the questions that were on a page.
 */
export function placeOf(
  questionnaire: Questionnaire,
  { posted, shown, mayBeEmpty = false }: Sofar,
): Place {
  const { answers, problems } = readAsked(questionnaire, posted);
  const pages = pagesOf(questionnaire, answers);
  const wrong = pages.find((page) => problemsOn(page, problems).length > 0);
  if (wrong) return { at: 'page', page: wrong, problems: problemsOn(wrong, problems) };
  const next = pages.find((page) => page.some(({ code }) => !shown.has(code)));
  if (next) return { at: 'page', page: next, problems: [] };
  if (mayBeEmpty || Object.keys(answers).length > 0) return { at: 'end', answers };
  const [first = []] = pages;
  return { at: 'page', page: first, problems: [nothingAnswered(first)] };
}

const problemsOn = (page: Question[], problems: Problem[]): Problem[] => {
  const fields = new Set(page.flatMap(fieldsOf));
  return problems.filter(({ field }) => fields.has(field));
};

const nothingAnswered = ([first]: Question[]): Problem => ({
  field: first?.code ?? '',
  message: 'Answer at least one question. You can skip the others',
});

/** What was answered of what is asked, and is wrong in it: what is hidden again is dropped. */
export function readAsked(questionnaire: Questionnaire, posted: Posted) {
  const { answers, problems } = readEach(questionnaire, posted);
  const asked = applicable(questionnaire.questions, answers);
  const kept = asked.flatMap(({ code }) => (code in answers ? [[code, answers[code]!]] : []));
  return { answers: Object.fromEntries(kept) as Answers, problems: problemsOn(asked, problems) };
}

/** The page that a question stands on, with the answers as they are; the first, where it is not asked. */
export function pageWith(questionnaire: Questionnaire, code: string, posted: Posted): Question[] {
  const pages = pagesOf(questionnaire, readAsked(questionnaire, posted).answers);
  return pages.find((page) => page.some((each) => each.code === code)) ?? pages[0] ?? [];
}

/** The page before this one. */
export function pageBefore(
  questionnaire: Questionnaire,
  page: Question[],
  posted: Posted,
): Question[] | undefined {
  const pages = pagesOf(questionnaire, readAsked(questionnaire, posted).answers);
  return pages[pages.findIndex(([first]) => first?.code === page[0]?.code) - 1];
}
