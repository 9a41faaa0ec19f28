/** Whether two values say the same: Sanity's own fields and what is empty do not count. */
export const same = (before: unknown, after: unknown): boolean =>
  canonical(before) === canonical(after);

export const isEmpty = (value: unknown): boolean => canonical(value) === undefined;

/** The same things, whatever order they stand in. */
export const sameThings = (before: unknown[], after: unknown[]): boolean =>
  same(before.map(canonical).sort(), after.map(canonical).sort());

const canonical = (value: unknown): string | undefined => JSON.stringify(said(value));

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(said) : undefined;
  if (typeof value !== 'object' || value === null)
    return value === '' ? undefined : (value ?? undefined);
  const fields = Object.entries(value)
    .filter(([name]) => name !== '_key' && name !== '_type')
    .map(([name, each]) => [name, said(each)] as const)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
