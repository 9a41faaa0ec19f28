import type { Priorities, Priority } from '../../domain/results.ts';
import { borda } from './borda.ts';
import { choicesAmong, naming, total, type Prioritising } from './choices-among.ts';
import { groupDifferences } from './group-differences.ts';
import { wilson } from '../statistics/intervals.ts';
import { kendallW } from './kendall.ts';
import { choicesByOrder, placesOn } from './order-effects.ts';
import { plackettLuce } from './plackett-luce.ts';
import { rankRanges, type Choice } from './rank-ranges.ts';
import type { Group } from '../result-tables.ts';
import { schulze } from './schulze.ts';
import type { Cell } from '../tallies.ts';
import { topChances } from './top-three.ts';

/** Of a bootstrap, so that the same answers say the same again. */
const SEED = 20250808;

/** Which challenges come first for the people in `cells`, and how sure that is. */
export function prioritiesOf(question: Prioritising, cells: Cell[], groups: Group[]): Priorities {
  const items = question.options.map(({ code }) => code);
  const choices = choicesAmong(question, cells);
  const worths = [sharesOf, rangesOf, topsOf, ...(question.kind === 'rank' ? [ranksOf] : [])].map(
    (each) => each(choices, items),
  );
  const inGroups = groups.map((group) => ({
    group: group.code,
    choices: choicesAmong(question, group.cells),
  }));
  const orders = choicesByOrder(question, cells);
  const rated = question.options.map(({ code, label }, index) => ({
    ...{ code, label },
    ...Object.assign({}, ...worths.map((each) => each[index])),
    balanced: meanShare(orders, code),
    ...(inGroups.length > 0 && { groupsAlike: meanShare(inGroups, code) }),
  })) as Priority[];
  const ballots = ballotsOf(question, choices);
  const { w } = kendallW(ballots, items);
  return {
    base: total(choices),
    items: rated.sort((a, b) => b.people - a.people),
    winners: schulze(ballots, items).winners,
    ...(question.kind === 'rank' && w !== null && { agreement: w }),
    ...placesOn(orders),
    differences: differencesOf(inGroups, items),
  };
}

type Choices = readonly Choice[];

function sharesOf(choices: Choices, items: string[]) {
  const base = total(choices);
  return items.map((item) => {
    const people = naming(choices, item);
    return { people, share: people / (base || 1), ...wilson(people, base) };
  });
}

const rangesOf = (choices: Choices, items: string[]) =>
  rankRanges(choices, items).map(({ best, worst }) => ({ best, worst }));

const topsOf = (choices: Choices, items: string[]) =>
  topChances(choices, items, { seed: SEED }).map(({ chance }) => ({ inTop: chance }));

/** Where people ranked: the mean of their ranks, and how strongly each was preferred. */
function ranksOf(choices: Choices, items: string[]) {
  const rankings = choices.map(({ chosen, count }) => ({ ranking: chosen, count }));
  const worths = plackettLuce(rankings, { kind: 'top-k', items }).items;
  return borda(rankings, items).items.map(({ meanRank }, index) => ({
    ...(meanRank !== null && { meanRank }),
    logWorth: worths[index]!.logWorth,
    quasiSe: worths[index]!.quasiSe,
  }));
}

/** Who picks several says nothing of the order among them. */
const ballotsOf = ({ kind }: Prioritising, choices: Choices) =>
  choices.map(({ chosen, count }) => ({
    ranking: kind === 'rank' ? chosen.map((item) => [item]) : chosen.length > 0 ? [chosen] : [],
    count,
  }));

/** Each part counting the same, however many people are in it. */
function meanShare(parts: { choices: Choices }[], item: string): number {
  const shares = parts.flatMap(({ choices }) => {
    const base = total(choices);
    return base > 0 ? [naming(choices, item) / base] : [];
  });
  return shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1);
}

function differencesOf(
  groups: { group: string; choices: Choices }[],
  items: string[],
): Priorities['differences'] {
  const named = groups.map(({ group, choices }) => ({
    group,
    n: total(choices),
    chose: Object.fromEntries(items.map((item) => [item, naming(choices, item)])),
  }));
  return groupDifferences(named, items)
    .filter(({ differs }) => differs)
    .map(({ item, first, second, low, high }) => ({ item, one: first, other: second, low, high }));
}
