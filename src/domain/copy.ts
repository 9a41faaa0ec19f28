import { consultation } from './consultation.ts';
import { withConditions } from './copied-conditions.ts';
import { codesIn } from './frozen-codes.ts';
import { codeFrom, wordsOf } from './make-code.ts';

export type Fields = Record<string, unknown>;

const MARK = 'Copy of ';

/** What belongs to one consultation alone: its dates, address, events, outcome, log, and the lake’s own record. */
const itsOwn = new Set([
  ...['opensOn', 'opensTime', 'opensOccurrence', 'closesOn', 'closesTime', 'closesOccurrence'],
  ...['beginsOn', 'deleteAnswersOn', 'slug', 'earlierSlugs', 'events', 'outcome', 'changes'],
  ...['_id', '_rev', '_createdAt', '_updatedAt', '_system'],
]);

/** A consultation to begin another from. Answers must never meet, so no code of the first is in it. */
export function copyOf(document: Fields): Fields {
  const taken = new Set(codesIn(document).map(({ was }) => was));
  const copy = fieldsOf(document, taken);
  return { ...withConditions(copy, document), ...titlesOf(document) };
}

function fieldsOf(thing: object, taken: Set<string>): Fields {
  const kept = Object.entries(thing).filter(([name]) => !itsOwn.has(name));
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      name === 'code' ? newCode(thing, taken) : copied(value, taken),
    ]),
  );
}

function copied(value: unknown, taken: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => copied(each, taken));
  return typeof value === 'object' && value !== null ? fieldsOf(value, taken) : value;
}

function newCode(owner: object, taken: Set<string>): string {
  const made = codeFrom(wordsOf(owner) ?? '', [...taken]);
  taken.add(made);
  return made;
}

function titlesOf({ title, shortTitle }: Fields): Fields {
  const { title: full, shortTitle: short } = consultation.shape;
  return {
    ...(typeof title === 'string' && { title: marked(title, full.maxLength) }),
    ...(typeof shortTitle === 'string' && { shortTitle: marked(shortTitle, short.maxLength) }),
  };
}

function marked(title: string, limit: number | null): string {
  const whole = title.startsWith(MARK) ? title : MARK + title;
  const cut = whole.slice(0, limit ?? undefined);
  return cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd(); // never half of a character
}
