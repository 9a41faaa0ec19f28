import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';

/** The same content gives the same revision, in whatever order its fields were written. */
export const revisionOf = (content: unknown): string =>
  createHash('sha256').update(canonical(content)).digest('hex').slice(0, 12);
