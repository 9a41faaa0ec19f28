import type { Asked, CoverageOption, CoverageTopic } from '../../domain/coverage.ts';
import { wilson } from '../statistics/intervals.ts';
import {
  countsShownAs,
  suppressed,
  usualThresholds,
  type Span,
} from '../disclosure/suppression.ts';

/** Who answered, as it may be told: what people say of themselves rounded, and of fewer than ten not at all. */
export function heardIn(
  { topic, question, isAboutYou }: Asked,
  counts: Map<string, number>,
): CoverageTopic {
  const heard = question.options.map(({ code }) => counts.get(code) ?? 0);
  const isTooFew = isAboutYou && sum(heard) < usualThresholds.base;
  return {
    ...{ code: topic, text: question.text, isRounded: isAboutYou },
    options: question.options.map(({ code, label }, index) => ({
      ...{ code, label },
      ...(!isTooFew && { heard: isAboutYou ? suppressed(heard[index]!) : heard[index]! }),
    })),
  };
}

/** People of one kind: their share of who answered, and of all people there are, 0 to 1. */
export interface Compared {
  option: CoverageOption & { heard: number; figure: number };
  heardShare: number;
  thereShare: number;
  stands: 'under' | 'over' | 'near';
}

/**
 * Sets those kinds of people of whom staff know how many there are beside those who answered. One that
 * stands under or over does so by more than chance: its share of all is outside the interval of Wilson,
 * 95 %, for its share of who answered. Rounded counts do so only where each that they can stand for does.
 */
export function comparedIn({ options, isRounded }: CoverageTopic): Compared[] {
  const compared = options.filter(isComparable);
  const heard = sum(compared.map((option) => option.heard));
  const there = sum(compared.map((option) => option.figure));
  if (compared.length < 2 || heard === 0 || there === 0) return [];
  const spans = compared.map((option) => spanOf(option.heard, isRounded));
  return compared.map((option, index) => {
    const thereShare = option.figure / there;
    const stands = standing(spans[index]!, { others: spans.toSpliced(index, 1), thereShare });
    return { option, heardShare: option.heard / heard, thereShare, stands };
  });
}

const isComparable = (option: CoverageOption): option is Compared['option'] =>
  option.heard !== undefined && option.figure !== undefined;

const spanOf = (heard: number, isRounded: boolean): Span =>
  isRounded ? countsShownAs(heard) : { low: heard, high: heard };

interface Beside {
  others: Span[];
  thereShare: number;
}

function standing(own: Span, { others, thereShare }: Beside): Compared['stands'] {
  const atMost = wilson(own.high, own.high + sum(others.map(({ low }) => low)));
  const atLeast = wilson(own.low, own.low + sum(others.map(({ high }) => high)));
  if (atMost.high < thereShare) return 'under';
  return atLeast.low > thereShare ? 'over' : 'near';
}

const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);
