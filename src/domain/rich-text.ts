import * as z from 'zod';

/** Schemes that a link in content may have. Anything else could run a script or leave the web. */
export const safeHref = /^(?:https:\/\/|mailto:|tel:|\/(?![/\\\s])|#)/;

const span = z.strictObject({
  _type: z.literal('span'),
  _key: z.string(),
  text: z.string(),
  marks: z.array(z.string()).default([]),
});

const link = z.strictObject({
  _type: z.literal('link'),
  _key: z.string(),
  href: z.string().regex(safeHref, {
    error: 'A link starts with https://, mailto:, tel: or / for a page of this site',
  }),
});

const block = z.strictObject({
  _type: z.literal('block'),
  _key: z.string(),
  style: z.enum(['normal', 'h2', 'h3']).default('normal'),
  listItem: z.enum(['bullet', 'number']).optional(),
  level: z.int().optional(),
  children: z.array(span),
  markDefs: z.array(link).default([]),
});

/** Portable Text, cut down to what our pages can show: headings, lists, bold and links. */
export const richText = z.array(block);
export type RichText = z.infer<typeof richText>;

export const isBlank = (text: RichText): boolean =>
  text.every(({ children }) => children.every((span) => !span.text.trim()));
