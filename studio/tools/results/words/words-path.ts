/** Which texts. */
export interface Whose {
  slug: string;
  question: string;
  by?: string | undefined; // the question that groups
}

interface Page {
  after?: string | undefined; // an id
  most?: number | undefined;
}

/** Where texts are, in the order of their ids. */
export function wordsPath({ slug, question, by }: Whose, { after, most }: Page): string {
  const query = new URLSearchParams({
    question,
    ...(by !== undefined && { by }),
    ...(after !== undefined && { after }),
    ...(most !== undefined && { most: String(most) }),
  });
  return `consultations/${slug}/words?${query}`;
}
