import {
  cellText,
  peopleText,
  rangeText,
  type PublishedCell,
  type PublishedRow,
} from './published-figures.ts';
import type { PublishedTable } from './published-results.ts';

/** An option beside what is published of it. */
export interface Chosen {
  label: string;
  easy: string;
  isAlone: boolean;
  cell: PublishedCell;
}

const optionsIn = ({ options }: PublishedTable, row: PublishedRow): Chosen[] =>
  options.map(({ label, easy = label, isAlone = false }, index) => ({
    ...{ label, easy, isAlone },
    cell: row.options[index]!,
  }));

/** The options of a row, the most often chosen first. */
export const chosenIn = (table: PublishedTable, row: PublishedRow): Chosen[] =>
  optionsIn(table, row).toSorted((a, b) => b.cell.count - a.cell.count);

/** An option with its figures of everybody and of each group. */
export interface Line extends Chosen {
  groups: PublishedCell[];
}

/** A table's lines as they are shown: as they were asked, or the most often chosen first. */
export function linesOf(table: PublishedTable): Line[] {
  const { total, groups } = table.figures;
  const lines = optionsIn(table, total).map((chosen, index) => ({
    ...chosen,
    groups: groups.map(({ options }) => options[index]!),
  }));
  return table.isByCount
    ? lines.toSorted((a, b) => +a.isAlone - +b.isAlone || b.cell.count - a.cell.count)
    : lines;
}

/** Those that more people chose than any other, as far as figures tell: one, or some that are alike. */
export function firstOf(chosen: Chosen[]): Chosen[] {
  const among = chosen.filter(({ isAlone }) => !isAlone);
  const [first] = among;
  return first?.cell.percent || first?.cell.isNearlyAll
    ? among.filter(({ cell }) => cell.count === first.cell.count)
    : [];
}

/** What a table says, before anybody has to read the table: never more than its figures tell. */
export function findingOf(table: PublishedTable): string[] {
  const { total, thresholds } = table.figures;
  const chosen = chosenIn(table, total);
  const people = `Of ${peopleText(total.base, thresholds.small)} people who answered this question`;
  const first = firstOf(chosen);
  const alone = aloneSentences(chosen, thresholds.small);
  if (first.length === 0) return [`${people}, only a few chose any one of the answers.`, ...alone];
  return [
    `${people}, ${cellText(first[0]!.cell, thresholds.small)} chose ${either(first)}.`,
    ...rangeSentence(first[0]!.cell),
    ...nextSentence(chosen, first),
    ...alone,
    ...groupSentences(table),
  ];
}

/** `“A”`, or `“A”, and as many “B” and “C”` */
function either([first, ...others]: Chosen[]): string {
  const also = others.length > 0 ? `, and as many ${listed(others)}` : '';
  return `“${first!.label}”${also}`;
}

const listed = (some: Pick<Chosen, 'label'>[]): string =>
  new Intl.ListFormat('en-GB').format(some.map(({ label }) => `“${label}”`));

const rangeSentence = ({ range }: PublishedCell): string[] =>
  range
    ? [
        `If we had heard from a different set of similar people, we would expect ${rangeText(range)}. This does not allow for people who did not take part.`,
      ]
    : [];

/** Too many to name: the table does. */
const MANY = 3;

/** What comes next, or that it is too close to the first for an order. */
function nextSentence(chosen: Chosen[], [first, ...alike]: Chosen[]): string[] {
  const rest = chosen.filter((each) => !each.isAlone && each !== first && !alike.includes(each));
  const close = rest.filter(({ cell }) => isClose(cell, first!.cell));
  const them = alike.length > 0 ? 'them' : 'it';
  if (close.length > MANY)
    return [
      `${close.length} other answers are too close to ${them} to say which more people would choose.`,
    ];
  if (close.length > 0)
    return [
      `${listed(close)} ${close.length === 1 ? 'is' : 'are'} too close to ${them} to say which more people would choose.`,
    ];
  const [next] = rest;
  return next?.cell.percent ? [`Next came “${next.label}”, with ${next.cell.percent}%.`] : [];
}

const isClose = (one: PublishedCell, first: PublishedCell): boolean =>
  one.range !== undefined && first.range !== undefined && one.range.high >= first.range.low;

const aloneSentences = (chosen: Chosen[], small: number): string[] =>
  chosen
    .filter(({ isAlone }) => isAlone)
    .map(({ label, cell }) => `${capital(cellText(cell, small))} chose “${label}”.`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Groups beside each other: whoever took part most would otherwise speak for all. */
function groupSentences(table: PublishedTable): string[] {
  const { groups } = table.figures;
  const told = groups.flatMap((group) => {
    const first = firstOf(chosenIn(table, group));
    return first.length > 0 && first.length <= MANY ? [{ group, text: listed(first) }] : [];
  });
  const alike = Map.groupBy(told, ({ text }) => text);
  return [...alike].map(([text, own]) =>
    own.length === groups.length
      ? `In every group, ${text} was chosen most often.`
      : `Chosen most often by ${listed(own.map(({ group }) => group))}: ${text}.`,
  );
}
