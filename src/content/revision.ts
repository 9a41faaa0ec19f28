import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';

/** SHA-256 in hex. The same content gives the same, in whatever order its fields were written. */
export const checksumOf = (content: unknown): string =>
  createHash('sha256').update(canonical(content)).digest('hex');

/** As much of it as tells one content from another. */
export const revisionOf = (content: unknown): string => checksumOf(content).slice(0, 12);
