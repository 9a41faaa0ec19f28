import { countText, percentText } from '../../../../src/analysis/figure-text.ts';
import type { CodingState } from '../../../../src/domain/coding.ts';

/** `12 of 40 texts are coded (30%).` */
export function progressText({ texts, coded }: Pick<CodingState, 'texts' | 'coded'>): string {
  if (texts === 0) return 'Nobody has written anything yet.';
  const all = texts === 1 ? '1 text' : `${countText(texts)} texts`;
  if (coded === 0) return `There ${texts === 1 ? 'is' : 'are'} ${all}, and none is coded yet.`;
  return `${countText(coded)} of ${all} ${coded === 1 ? 'is' : 'are'} coded (${percentText(coded / texts)}).`;
}
