import * as z from 'zod';
import { boundariesAhead } from './boundaries.ts';
import { code } from './code.ts';
import { consultation, contact, safeguarding } from './consultation.ts';
import { instant } from './instant.ts';
import { richText } from './rich-text.ts';
import { published } from './states.ts';

const words = z.string().min(1);

export const settings = z.strictObject({
  siteName: words, // “Have your say”
  council: words,
  introduction: richText, // on the first page
  contact,
  safeguarding: safeguarding.optional(), // the same in every consultation
});
export type Settings = z.infer<typeof settings>;

/** What else stands at the top of the site. */
const taken = new Set(['consultations', 'display', 'documents', 'images', 'staff']);

/** A page of the site's own: privacy, accessibility, cookies. */
export const page = z.strictObject({
  slug: code.refine((slug) => !taken.has(slug), {
    error: 'Something else of the site has this address: choose another',
  }),
  title: words,
  summary: words,
  body: richText,
  updatedAt: instant,
});
export type Page = z.infer<typeof page>;

/** All content that was published at one moment, read once a build. */
export const snapshot = z.strictObject({
  revision: words, // of what the pages say
  mark: words, // of the published documents that they are made from
  boundaries: z.array(instant), // when pages change by themselves
  settings,
  pages: z.array(page),
  consultations: z.array(consultation),
  gone: z.array(code).default([]), // addresses of consultations that were taken down
});
export type Snapshot = z.infer<typeof snapshot>;

/** What may be known of the site at `now`: no outcome that is still to come, only when it comes. */
export function snapshotAt(snapshot: Snapshot, now: Date): Snapshot {
  const boundaries = boundariesAhead(snapshot.boundaries, now);
  const consultations = snapshot.consultations.map((each) => published(each, now));
  return { ...snapshot, boundaries, consultations };
}
