import type { Consultation } from '../domain/consultation.ts';
import { nextDay } from '../domain/deadlines.ts';
import { asksForWords } from '../domain/questions/kinds.ts';
import { groupings, type QuestionResults, type Results } from '../domain/results.ts';
import { isPrioritising } from './priorities/choices-among.ts';
import { prioritiesOf } from './priorities/priorities.ts';
import { groupsOf, namesOf, numbersOf, tablesOf, type By, type Group } from './result-tables.ts';
import { answeredBy, cellsLike, sum, type Cell, type Filter } from './tallies.ts';

export interface Looking {
  by: string; // a question’s code, or a dimension
  filter: Filter;
}

type Counts = Omit<Results, 'isOpen' | 'reminder' | 'at' | 'leftOut' | 'withdrawn'>;

/** Everything that staff see of what was counted: exact figures, not to be published. */
export function resultsOf(
  consultation: Pick<Consultation, 'questionnaire' | 'versions'>,
  cells: Cell[],
  { by, filter }: Looking,
): Counts {
  const looked = cellsLike(cells, filter);
  const everybody = cells.filter(({ question }) => question === '');
  const groups = groupsBy(consultation, looked, by);
  return {
    submissions: answeredBy(looked),
    all: answeredBy(cells),
    flagged: answeredBy(cellsLike(cells, { isFlagged: true })),
    days: daysOf(looked),
    versions: totals(everybody, 'version', versionNames(consultation)),
    channels: totals(everybody, 'channel', channelNames),
    revisions: totals(everybody, 'revision', []),
    groupings: groupingsOf(consultation),
    by,
    questions: consultation.questionnaire.questions.map((question): QuestionResults => ({
      ...{ code: question.code, kind: question.kind, text: question.text },
      asksForWords: asksForWords(question),
      answered: answeredBy(looked, question.code),
      tables: tablesOf(question, looked, groups),
      numbers: numbersOf(question, looked),
      ...(isPrioritising(question) && { priorities: prioritiesOf(question, looked, groups) }),
    })),
  };
}

type Named = Omit<Group, 'cells'>[];

export const channelNames: Named = [
  { code: 'online', label: 'Online' },
  { code: 'paper', label: 'On paper' },
  { code: 'phone', label: 'By phone' },
  { code: 'event', label: 'At an event' },
];

export const versionNames = ({ versions }: Pick<Consultation, 'versions'>): Named => [
  { code: 'standard', label: 'Standard' },
  ...versions.map(({ name, title }) => ({ code: name, label: title })),
];

function groupsBy(
  consultation: Pick<Consultation, 'questionnaire' | 'versions'>,
  cells: Cell[],
  by: string,
): Group[] {
  const names: Partial<Record<string, Named>> = {
    channel: channelNames,
    version: versionNames(consultation),
    revision: [...new Set(cells.map(({ revision }) => revision))].map(itself),
  };
  return names[by]
    ? groupsOf(cells, by as By, names[by])
    : groupsOf(cells, 'group', namesOf(by, consultation.questionnaire));
}

const itself = (code: string) => ({ code, label: code });

const groupingsOf = (consultation: Pick<Consultation, 'questionnaire'>): Named => [
  ...groupings(consultation).map(({ code, text }) => ({ code, label: text })),
  { code: 'channel', label: 'How the answers came' },
  { code: 'version', label: 'Audience version' },
  { code: 'revision', label: 'Revision of the questionnaire' },
];

function totals(cells: Cell[], by: 'version' | 'channel' | 'revision', names: Named) {
  const codes = [...new Set(cells.map((cell) => cell[by]))].sort();
  return codes.map((code) => ({
    ...(names.find((each) => each.code === code) ?? itself(code)),
    people: sum(cells.filter((cell) => cell[by] === code)),
  }));
}

function daysOf(cells: Cell[]): Results['days'] {
  const people = new Map<string, number>();
  for (const cell of cells)
    if (cell.question === '' && cell.day)
      people.set(cell.day, (people.get(cell.day) ?? 0) + cell.people);
  return daysBetween([...people.keys()].sort()).map((day) => ({
    day,
    people: people.get(day) ?? 0,
  }));
}

/** Every day from the first to the last, those with nobody too. */
function daysBetween(days: string[]): string[] {
  const [first, last] = [days[0], days.at(-1)];
  const all: string[] = [];
  for (let day = first; day && last && day <= last; day = nextDay(day)) all.push(day);
  return all;
}
