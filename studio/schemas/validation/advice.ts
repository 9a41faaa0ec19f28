import type { SanityDocument } from 'sanity';
import { datedOf } from '../../../src/content/dated.ts';
import { adviseOnAcronyms } from '../../../src/domain/advice/acronyms.ts';
import { adviseOnTime } from '../../../src/domain/advice/adequate-time.ts';
import type { Advice, Passage } from '../../../src/domain/advice/advice.ts';
import { adviseOnDates, type FieldDates } from '../../../src/domain/advice/dates.ts';
import { adviseOnTwoInOne } from '../../../src/domain/advice/double-barrelled.ts';
import { gapsIn } from '../../../src/domain/advice/gaps.ts';
import { adviseOnOverlaps } from '../../../src/domain/advice/overlaps.ts';
import { adviseOnReading } from '../../../src/domain/advice/reading-age.ts';
import { adviseOnTitle } from '../../../src/domain/advice/update-titles.ts';
import { deadlineText, londonReading } from '../../../src/domain/deadlines.ts';
import { reminderAt } from '../../../src/domain/reminders.ts';
import { passagesOf, textsOf } from './passages.ts';

type Written = SanityDocument | undefined;

/** What is still to be filled in would be printed as it stands, so it is in the way. */
export const gaps = (document: Written) => asResult(gapsIn(document ? passagesOf(document) : []));

export const readingAdvice = (document: Written) =>
  asResult(document ? adviseOnReading(textsOf(document)) : []);

/** What would make an update of more use to whoever reads it, or only its title. */
export const updateAdvice = (document: Written) =>
  asResult(
    document
      ? [...adviseOnTitle(String(document['title'] ?? '')), ...adviseOnReading(textsOf(document))]
      : [],
  );

/** Everything that a consultation could do better, and why. None of it is in the way. */
export function consultationAdvice(document: Written, now: Date) {
  if (!document) return true;
  const passages = passagesOf(document);
  const challenges = passages.filter(isChallenge);
  return asResult([
    ...adviseOnDates(passages, fieldDates(document)),
    ...adviseOnAcronyms(passages, termsOf(document)),
    ...adviseOnTwoInOne(challenges),
    ...adviseOnOverlaps(challenges),
    ...adviseOnReading(textsOf(document)),
    ...timeAdvice(document),
    ...deletionAdvice(document),
    ...outcomeAdvice(document, now),
  ]);
}

const asResult = (advice: Advice[]): true | Advice[] => advice.length === 0 || advice;

const isChallenge = ({ path }: Passage): boolean =>
  path[0] === 'challenges' && path.at(-1) === 'title';

function timeAdvice(document: SanityDocument): Advice[] {
  const dated = datedOf(document);
  if (!dated || dated.closesAt <= dated.opensAt) return [];
  return adviseOnTime(dated).map((message) => ({ path: ['closesOn'], message }));
}

const deletionAdvice = ({ deleteAnswersOn }: Record<string, unknown>): Advice[] =>
  deleteAnswersOn ? [] : [{ path: ['deleteAnswersOn'], message: NEVER_DELETED }];

function outcomeAdvice(document: SanityDocument, now: Date): Advice[] {
  const dated = datedOf(document);
  const reminder = dated && reminderAt(dated, now);
  return reminder ? [{ path: ['outcome'], message: reminder.text }] : [];
}

const NEVER_DELETED =
  'Without this day the answers are kept for ever. The law lets you keep what people tell you only as long as you need it: choose the day that “Privacy” names';

/** The days that people read on the page: what closes as a day begins closes at the end of the last. */
function fieldDates(document: SanityDocument): FieldDates {
  const { opensAt, closesAt } = datedOf(document) ?? {};
  return {
    opens: opensAt && londonReading(opensAt).date,
    closes: closesAt && londonReading(new Date(closesAt.getTime() - 1)).date,
    deadline: closesAt && deadlineText(closesAt),
    others: [
      ...listOf(document, 'stages').map((each) => each['beginsOn']),
      ...listOf(document, 'events').map((each) => each['date']),
      publishedOn(document),
      document['deleteAnswersOn'],
    ].filter((day) => typeof day === 'string'),
  };
}

const publishedOn = ({ outcome }: Record<string, unknown>): unknown =>
  isRecord(outcome) ? outcome['publishedOn'] : undefined;

const termsOf = (document: SanityDocument): string[] =>
  listOf(document, 'glossary').map(({ term }) => String(term ?? ''));

const listOf = (document: Record<string, unknown>, field: string): Record<string, unknown>[] => {
  const list = document[field];
  return Array.isArray(list) ? list.filter(isRecord) : [];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
