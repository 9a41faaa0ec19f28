import * as z from 'zod';
import { code } from './code.ts';
import { consultation, contact } from './consultation.ts';
import { richText } from './rich-text.ts';

const words = z.string().min(1);

export const settings = z.strictObject({
  siteName: words, // “Have your say”
  council: words,
  introduction: richText, // on the first page
  contact,
});
export type Settings = z.infer<typeof settings>;

/** A page of the site's own: privacy, accessibility, cookies. */
export const page = z.strictObject({
  slug: code,
  title: words,
  summary: words,
  body: richText,
  updatedAt: z.union([z.date(), z.iso.datetime()]).pipe(z.coerce.date<Date | string>()),
});
export type Page = z.infer<typeof page>;

/** All content that was published at one moment, read once a build. */
export const snapshot = z.strictObject({
  revision: words,
  settings,
  pages: z.array(page),
  consultations: z.array(consultation),
});
export type Snapshot = z.infer<typeof snapshot>;
