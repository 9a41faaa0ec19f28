import * as z from 'zod';

/** A document as the lake stores it. Its fields are the Studio's business, not the lake's. */
export const lakeDocument = z.looseObject({
  _id: z.string().min(1),
  _type: z.string().min(1),
  _rev: z.string(),
  _createdAt: z.string(),
  _updatedAt: z.string(),
});
export type LakeDocument = z.infer<typeof lakeDocument>;

/** A document as somebody writes it: the lake sees to its times and its revision. */
export const writtenDocument = lakeDocument.extend({
  _rev: z.string().exactOptional(),
  _createdAt: z.string().exactOptional(),
  _updatedAt: z.string().exactOptional(),
});
export type WrittenDocument = z.infer<typeof writtenDocument>;

/** `x` for `x`, `drafts.x` and `versions.<release>.x`. */
export function publishedId(id: string): string {
  return id.replace(/^(?:drafts|versions\.[^.]+)\./, '');
}

/** `drafts`, the name of a release, or `undefined` where the document is the published one. */
export function layerOf(id: string): string | undefined {
  if (id.startsWith('drafts.')) return 'drafts';
  return /^versions\.([^.]+)\./.exec(id)?.[1];
}
