import { emails, urls } from './personal-addresses.ts';
import { datesOfBirth } from './personal-dates.ts';
import {
  nationalInsuranceNumbers,
  nhsNumbers,
  phones,
  phonesAbroad,
  phonesFromAbroad,
  postcodes,
} from './personal-patterns.ts';
import { plainText } from './plain-text.ts';
import type { Range } from './ranges.ts';

export type PersonalKind = (typeof finders)[number][0];

export interface PersonalData extends Range {
  kind: PersonalKind;
}

/** In the order of how sure they are: what one has found, those after it do not look at. */
const finders = [
  ['email', emails],
  ['url', urls],
  ['phone', phonesFromAbroad],
  ['phone', phonesAbroad],
  ['nhs-number', nhsNumbers],
  ['national-insurance-number', nationalInsuranceNumbers],
  ['date-of-birth', datesOfBirth],
  ['postcode', postcodes],
  ['phone', phones],
] as const;

/**
 * Hints at what in somebody’s words may tell who they or others are, from its first to behind its last
 * UTF-16 unit in `text`, in order and apart from each other. Hints alone: a person decides, and no
 * pattern finds names. However a text is encoded, it is looked at as it reads.
 */
export function personalData(text: string): PersonalData[] {
  const plain = plainText(text);
  const found: PersonalData[] = [];
  let left = plain.text;
  for (const [kind, find] of finders) {
    const ranges = apart(find(left));
    for (const { start, end } of ranges)
      found.push({ kind, start: plain.starts[start]!, end: plain.ends[end - 1]! });
    left = without(left, ranges);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** With ends of lines, which nothing goes over, in place of the ranges. */
function without(text: string, ranges: Range[]): string {
  const parts = ranges.map(({ start, end }, index) => {
    const from = ranges[index - 1]?.end ?? 0;
    return text.slice(from, start) + '\n'.repeat(end - start);
  });
  return parts.join('') + text.slice(ranges.at(-1)?.end ?? 0);
}

/** Those that overlap, as one. */
function apart(ranges: Range[]): Range[] {
  const out: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else out.push({ ...range });
  }
  return out;
}
