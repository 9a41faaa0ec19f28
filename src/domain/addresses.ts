import { code } from './code.ts';

/** What else stands at `/consultations/`: the lists by state and by letter. */
const taken = new Set(['open', 'upcoming', 'analysing', 'concluded', 'a-z']);

/** The last part of a consultation’s address. */
export const consultationSlug = code.refine((slug) => !taken.has(slug), {
  error: 'A list of consultations has this address: choose another',
});

/** A consultation, by the addresses that it has and had. */
export interface Addressed {
  slug: string;
  earlierSlugs: string[];
}

/** What is permanent of a consultation, whatever its address has become: the first that it had. */
export const firstSlugOf = ({ slug, earlierSlugs }: Addressed): string => earlierSlugs[0] ?? slug;

/** Addresses that a consultation has no longer, and that no other has taken. */
export const formerSlugs = <Any extends Addressed>(all: Any[]): { from: string; to: Any }[] =>
  all.flatMap((to) =>
    to.earlierSlugs
      .filter((from) => !all.some(({ slug }) => slug === from))
      .map((from) => ({ from, to })),
  );

/** The first whose address is another’s, or was: links to that one lead there. */
export const withTakenSlug = <Any extends Addressed>(all: Any[]): Any | undefined =>
  all.find((each) => all.some((other) => other !== each && other.earlierSlugs.includes(each.slug)));
