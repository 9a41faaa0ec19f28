import { countText, percentText } from '../../../../src/analysis/figure-text.ts';
import type { CodeAgreement, FrameCode, PairAgreement } from '../../../../src/domain/coding.ts';

/**
 * How to read α: good from .800, and from .667 for tentative conclusions alone. K. Krippendorff, “Content
 * analysis”, 4th edition, 2019, chapter 12.
 */
export type Standing = 'good' | 'tentative' | 'low' | 'unknown' | 'unseen';

const GOOD = 0.8;
const TENTATIVE = 0.667;

export function standingOf({ texts, alpha }: Pick<CodeAgreement, 'texts' | 'alpha'>): Standing {
  if (texts === 0) return 'unseen';
  if (alpha === null) return 'unknown';
  if (alpha >= GOOD) return 'good';
  return alpha >= TENTATIVE ? 'tentative' : 'low';
}

const RARE = 0.05; // our own line: κ and α fall towards 0 for rare codes however well coders agree

/** What stands beside the figures of a code. */
export function standingText(agreement: CodeAgreement): string {
  const { prevalence } = agreement;
  switch (standingOf(agreement)) {
    case 'good':
      return 'Good';
    case 'tentative':
      return 'Tentative';
    case 'low':
      return prevalence !== null && prevalence < RARE ? 'Low, and the code is rare' : 'Too low';
    case 'unknown':
      return 'Always alike, so unknown';
    case 'unseen':
      return 'Not looked for twice yet';
  }
}

type Labelled = Pick<FrameCode, 'code' | 'label'>;

/** How far two who code agree, in sentences. */
export function agreementSentences(
  { texts, codes }: PairAgreement,
  frame: readonly Labelled[],
): string[] {
  const by = Map.groupBy(codes, standingOf);
  const named = (standing: Standing): string =>
    (by.get(standing) ?? [])
      .map(({ code }) => frame.find((each) => each.code === code)?.label ?? code)
      .map((label) => `“${label}”`)
      .join(', ');
  const all = texts === 1 ? '1 text' : `${countText(texts)} texts`;
  const said: Record<Standing, string> = {
    good: `Agreement is good on ${named('good')}.`,
    tentative: `It is tentative on ${named('tentative')}: do not build much on that.`,
    low: `It is too low on ${named('low')}: talk about what that means, say it more clearly, and code the texts again.`,
    unknown: `Of ${named('unknown')} nothing can be told: both always gave it, or never.`,
    unseen: `For ${named('unseen')}, as it is meant now, both have still to look at the texts again.`,
  };
  return [
    `Both coded ${all}, each without seeing how the other did.`,
    ...standings.filter((each) => by.has(each)).map((each) => said[each]),
  ];
}

const standings: Standing[] = ['good', 'tentative', 'low', 'unknown', 'unseen'];

/** `0.81`; a dash where chance explains everything. */
export const coefficientText = (value: number | null): string =>
  value === null ? '–' : value.toFixed(2).replace('-', '−');

export const shareText = (value: number | null): string =>
  value === null ? '–' : percentText(value);
