import { kindOf, type Question } from '../questions/kinds.ts';
import type { AskedColumn } from './asked-columns.ts';
import type { Revision } from './one-label.ts';

/** In what other words a column was asked, or one of its options, and whether it still is. */
export function otherWords(
  { code, question, heading, options }: AskedColumn,
  revisions: Revision[],
  option?: string,
): string {
  const texts = revisions.flatMap(({ revision, questionnaire }) => {
    const asked = questionnaire.questions.find((each) => each.code === question.code);
    const text = asked && (option ? labelIn(asked, option) : headingIn(asked, code));
    return text === undefined ? [] : [{ revision, text }];
  });
  const now = option ? textUnder(options, option)?.label : heading;
  return [...gone(texts, revisions), ...otherwise(texts, now)].join('. ');
}

const textUnder = <Thing extends { code: string }>(things: Thing[], wanted: string) =>
  things.find(({ code }) => code === wanted);

const labelIn = (asked: Question, option: string): string | undefined =>
  textUnder(kindOf(asked).options(asked), option)?.label;

const headingIn = (asked: Question, column: string): string | undefined =>
  textUnder(kindOf(asked).columns(asked), column)?.heading;

interface Said {
  revision: string;
  text: string;
}

const gone = ([latest]: Said[], [newest]: Revision[]): string[] =>
  latest && latest.revision !== newest?.revision ? ['Not asked any more'] : [];

const otherwise = (texts: Said[], now: string | undefined): string[] =>
  [...Map.groupBy(texts, ({ text }) => text)]
    .filter(([text]) => text !== now)
    .map(([text, said]) => `“${text}” in ${said.map(({ revision }) => revision).join(', ')}`);
