import { uniqueCodes } from '../code.ts';
import type { Column, Table } from './kind.ts';
import { has, labelOf, valueOf, type Option, type Posted, type Read } from './question.ts';

/** What questions share that ask the same few words of every challenge. */
export interface Levelled {
  code: string;
  text: string;
  options: Option[]; // the challenges
  levels: Option[];
}

/** The code of a level under the code of each challenge; one that was skipped is not there. */
export type Rated = Record<string, string>;

export const levelField = ({ code }: { code: string }, challenge: string): string =>
  `${code}__${challenge}`;

export const levelFields = (question: Levelled): string[] =>
  question.options.map(({ code }) => levelField(question, code));

export const levelledCodes = ({ options, levels }: Levelled): boolean =>
  uniqueCodes([...options, ...levels]);

export function readLevels(question: Levelled, posted: Posted): Read<Rated> {
  const given = question.options.flatMap(({ code, label }) => {
    const level = valueOf(posted, levelField(question, code));
    return level ? [{ code, label, level }] : [];
  });
  const unknown = given.filter(({ level }) => !has(question.levels, level));
  if (unknown.length > 0)
    return {
      ok: false,
      problems: unknown.map(({ code, label }) => ({
        field: levelField(question, code),
        message: `Select an answer for “${label}”`,
      })),
    };
  const rated = Object.fromEntries(given.map(({ code, level }) => [code, level]));
  return { ok: true, answer: given.length > 0 ? rated : undefined };
}

export const writeLevels = (question: Levelled, rated: Rated): [string, string][] =>
  Object.entries(rated).map(([code, level]) => [levelField(question, code), level]);

export const summariseLevels = ({ options, levels }: Levelled, rated: Rated): string[] =>
  options.flatMap(({ code, label }) =>
    rated[code] ? [`${label}: ${labelOf(levels, rated[code])}`] : [],
  );

export const chosenLevels = (rated: Rated): string[] => [...new Set(Object.entries(rated).flat())];

export const levelTables = ({ code, text, options, levels }: Levelled): Table<Rated>[] =>
  options.map((challenge) => ({
    code: levelField({ code }, challenge.code),
    heading: `${text} ${challenge.label}`,
    options: levels,
    most: 1,
    chosen: (rated) => (rated[challenge.code] ? [rated[challenge.code]!] : []),
  }));

export const levelColumns = ({ code, text, options, levels }: Levelled): Column<Rated>[] =>
  options.map((challenge) => ({
    code: `${code}.${challenge.code}`,
    heading: `${text} ${challenge.label}`,
    options: levels,
    value: (rated) => rated[challenge.code] && labelOf(levels, rated[challenge.code]!),
  }));
