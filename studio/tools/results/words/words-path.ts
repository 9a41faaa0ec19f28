import type { ConsultationCode } from '../../../../src/domain/addresses.ts';
/** Which texts. */
export interface Whose {
  consultation: ConsultationCode;
  question: string;
  by?: string | undefined; // the question that groups
}

interface Page {
  after?: string | undefined; // an id
  most?: number | undefined;
}

/** Where texts are, in the order of their ids. */
export function wordsPath({ consultation, question, by }: Whose, { after, most }: Page): string {
  const query = new URLSearchParams({
    question,
    ...(by !== undefined && { by }),
    ...(after !== undefined && { after }),
    ...(most !== undefined && { most: String(most) }),
  });
  return `consultations/${consultation}/words?${query}`;
}
