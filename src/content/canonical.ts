/** The same text for the same content, in whatever order its fields were written. */
export const canonical = (content: unknown): string => JSON.stringify(content, inOrder);

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
