import { isDeepStrictEqual } from 'node:util';

export interface Step {
  name: string; // of a field, or the number of an item
  step: string; // `['title']` or `[2]`
  keyed: string; // the same, or by the key of an item: `[?(@._key=='a')]`
  item: unknown;
}

/** What is in an object or an array, and how a JSONPath gets there. */
export function stepsIn(value: unknown): Step[] {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => {
      const key = keyOf(item);
      const step = `[${index}]`;
      const keyed = key === undefined ? step : `[?(@._key==${quoted(key)})]`;
      return { name: String(index), step, keyed, item };
    });
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, item]) => {
    const step = `[${quoted(name)}]`;
    return { name, step, keyed: step, item };
  });
}

function keyOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('_key' in item)) return undefined;
  return typeof item._key === 'string' ? item._key : undefined;
}

const escapes: Record<string, string> = { '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const quoted = (name: string): string =>
  `'${name.replace(/[\f\n\r\t'\\]/g, (found) => escapes[found] ?? `\\${found}`)}'`;

/** Where in a document a value stands, if that is at one place only. */
export function pathTo(value: unknown, document: object): string | undefined {
  const isTelling = typeof value === 'string' || (typeof value === 'object' && value !== null);
  const [path, another] = isTelling ? placesOf(value, document, '$') : [];
  return another === undefined ? path : undefined;
}

function placesOf(value: unknown, within: unknown, at: string): string[] {
  return stepsIn(within).flatMap(({ keyed, item }) =>
    isDeepStrictEqual(item, value) ? [at + keyed] : placesOf(value, item, at + keyed),
  );
}
