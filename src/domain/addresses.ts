import type * as z from 'zod';
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

/** What all that is kept of a consultation is kept under. A slug is no such code: it may change at any time. */
export const consultationCode = code.brand<'ConsultationCode'>();
export type ConsultationCode = z.infer<typeof consultationCode>;

/** The first address that it had, which stays its code whatever the address becomes. */
export const codeOf = ({ slug, earlierSlugs }: Addressed): ConsultationCode =>
  (earlierSlugs[0] ?? slug) as ConsultationCode;

export const addressesOf = ({ slug, earlierSlugs }: Addressed): string[] => [...earlierSlugs, slug];

/** What its earlier addresses are once it is published at `slug`. */
export function earlierOnceAt(slug: string | undefined, published: Addressed): string[] {
  const was = published.slug === slug ? [] : [published.slug];
  return [...new Set([...published.earlierSlugs, ...was])];
}

/** Addresses that a consultation has no longer, and that no other has taken. */
export const formerSlugs = <Any extends Addressed>(all: Any[]): { from: string; to: Any }[] =>
  all.flatMap((to) =>
    to.earlierSlugs
      .filter((from) => !all.some(({ slug }) => slug === from))
      .map((from) => ({ from, to })),
  );

/** The consultation that had an address, and has it no longer. */
export const formerlyAt = <Any extends Addressed>(all: Any[], slug: string): Any | undefined =>
  formerSlugs(all).find(({ from }) => from === slug)?.to;

/** An address of one consultation that another has or had. */
export interface Taken<Any> {
  by: Any;
  slug: string;
}

/** The first address that was another’s: links to that one lead there, and its answers are kept under it. */
export function takenSlug<Any extends Addressed>(all: Any[]): Taken<Any> | undefined {
  const owners = new Map(all.flatMap((each) => each.earlierSlugs.map((slug) => [slug, each])));
  for (const by of all)
    for (const slug of addressesOf(by)) if ((owners.get(slug) ?? by) !== by) return { by, slug };
  return undefined;
}
