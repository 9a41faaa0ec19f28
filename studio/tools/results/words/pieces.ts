import type { PersonalData, PersonalKind } from '../../../../src/analysis/words/personal-data.ts';
import type { Range } from '../../../../src/analysis/words/ranges.ts';

/** A part of a text that is the same throughout. */
export interface Piece extends Range {
  hint?: PersonalKind | undefined;
  isHintEnd: boolean; // is where to say what it may be
  isChosen: boolean;
}

/** A text in pieces, by what may be personal in it and what is chosen to be taken out. */
export function piecesOf(
  text: string,
  { hints, chosen }: { hints: readonly PersonalData[]; chosen: readonly Range[] },
): Piece[] {
  const edges = [...hints, ...chosen].flatMap(({ start, end }) => [start, end]);
  const all = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return all.slice(0, -1).map((start, index) => {
    const end = all[index + 1]!;
    const isIn = (each: Range) => each.start <= start && end <= each.end;
    const hint = hints.find(isIn);
    return {
      ...{ start, end, hint: hint?.kind, isHintEnd: hint?.end === end },
      isChosen: chosen.some(isIn),
    };
  });
}

export const hintTexts: Record<PersonalKind, string> = {
  email: 'email address?',
  url: 'web address?',
  phone: 'phone number?',
  'nhs-number': 'NHS number?',
  'national-insurance-number': 'National Insurance number?',
  'date-of-birth': 'date of birth?',
  postcode: 'postcode?',
};
