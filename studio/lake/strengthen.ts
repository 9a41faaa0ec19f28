/** A draft may point weakly to what is not yet published; publishing makes it a strong reference. */
export function strengthened<T>(value: T): T;
export function strengthened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => strengthened(item));
  if (typeof value !== 'object' || value === null) return value;
  const isMeantStrong = '_strengthenOnPublish' in value;
  const entries = Object.entries(value)
    .filter(([name]) => !isMeantStrong || !['_strengthenOnPublish', '_weak'].includes(name))
    .map(([name, each]) => [name, strengthened(each)] as const);
  return Object.fromEntries(entries);
}
