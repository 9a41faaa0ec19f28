import { FEW } from '../../domain/published-figures.ts';
import type { CoverageTopic } from '../../domain/coverage.ts';
import { comparedIn, type Compared } from './coverage.ts';
import { countText, percentText } from '../figure-text.ts';
import { shownCount, usualThresholds } from '../disclosure/suppression.ts';

/** Whom a consultation has not heard from, in words. */
export function unheardSentence(topic: CoverageTopic): string {
  const { options } = topic;
  const { base } = usualThresholds;
  if (options.some(({ heard }) => heard === undefined))
    return `Fewer than ${base} people have answered this question, so we do not show what they said.`;
  if (options.every(({ heard }) => heard === 0)) return 'Nobody has answered this question yet.';
  const compared = comparedIn(topic);
  if (compared.length === 0)
    return 'Enter how many people there are in two groups or more, to see who is missing.';
  const missing = compared.filter(({ stands }) => stands === 'under');
  if (missing.length === 0) return 'No group is missing by more than chance explains.';
  const groups = new Intl.ListFormat('en-GB').format(missing.map((each) => words(each, topic)));
  return `We have not heard enough from ${groups}. Chance does not explain it.`;
}

/** `“Under 16” (4% of those who answered, 21% of the people there are)` */
const words = (each: Compared, topic: CoverageTopic): string =>
  `“${each.option.label}” (${heardShareText(each, topic)} of those who answered, ${percentText(each.thereShare)} of the people there are)`;

/** Of few people it tells no more than their count does: `under 4%`. */
export function heardShareText(
  { option, heardShare }: Compared,
  { isRounded }: Pick<CoverageTopic, 'isRounded'>,
): string {
  if (!isRounded || option.heard !== FEW) return percentText(heardShare);
  const all = option.heard / heardShare;
  return `under ${Math.min(100, Math.ceil((100 * usualThresholds.small) / all))}%`;
}

/** `412`, `fewer than 8` */
export const heardText = (
  heard: number,
  { isRounded }: Pick<CoverageTopic, 'isRounded'>,
): string => (isRounded ? shownCount(heard) : countText(heard));
