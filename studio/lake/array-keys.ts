import { randomBytes } from 'node:crypto';

/** Objects in arrays need keys, so that two people can edit them at once. */
export function withArrayKeys<T>(value: T): T;
export function withArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withKey(withArrayKeys(item)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, withArrayKeys(each)] as const);
  return Object.fromEntries(entries);
}

function withKey(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  return '_key' in item ? item : { ...item, _key: randomBytes(6).toString('hex') };
}
