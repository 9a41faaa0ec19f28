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

/** The options of a row, the most often chosen first. */
export const chosenIn = ({ options }: PublishedTable, row: PublishedRow): Chosen[] =>
  options
    .map(({ label, easy = label, isAlone = false }, index) => ({
      ...{ label, easy, isAlone },
      cell: row.options[index]!,
    }))
    .toSorted((a, b) => b.cell.count - a.cell.count);

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
    .map(({ label, cell }) => `“${label}” was the answer of ${cellText(cell, small)}.`);

/** Groups beside each other: whoever took part most would otherwise speak for all. */
function groupSentences(table: PublishedTable): string[] {
  const { groups, thresholds } = table.figures;
  const firsts = groups.map((group) => firstOf(chosenIn(table, group)));
  const [all] = firsts;
  if (all?.length === 1 && firsts.every((each) => each.length === 1 && isSame(each[0]!, all[0]!)))
    return [`In every group, ${listed(all)} was chosen most often.`];
  return groups.flatMap(({ label }, index) => {
    const first = firsts[index]!;
    if (first.length === 0 || first.length > MANY) return [];
    return [
      `${label}: most often ${listed(first)}, by ${cellText(first[0]!.cell, thresholds.small)}.`,
    ];
  });
}

const isSame = (one: Chosen, other: Chosen): boolean => one.cell.code === other.cell.code;
