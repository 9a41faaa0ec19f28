import { createHash } from 'node:crypto';

/** The same content gives the same revision, in whatever order its fields were written. */
export function revisionOf(content: unknown): string {
  const canonical = JSON.stringify(content, inOrder);
  return createHash('sha256').update(canonical).digest('hex').slice(0, 12);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
