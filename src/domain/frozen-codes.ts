import type { Step } from './advice/advice.ts';

/** A code that was published, and is another now. */
export interface ChangedCode {
  path: Step[];
  was: string;
}

/** Codes of `published` that `now` has changed. What was taken out altogether is not looked for. */
export const changedCodes = (published: unknown, now: unknown): ChangedCode[] =>
  codesIn(published).filter(({ path, was }) => {
    const owner = valueAt(now, path.slice(0, -1));
    return isRecord(owner) && owner[fieldAt(path)] !== was;
  });

/** Every code in a document, and the last part of its address, each where it stands. */
export function codesIn(value: unknown, path: Step[] = []): ChangedCode[] {
  if (Array.isArray(value))
    return value.flatMap((each: unknown) => codesIn(each, [...path, stepTo(each)]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const isCode = name === 'code' || (name === 'current' && value['_type'] === 'slug');
    return isCode && typeof each === 'string'
      ? [{ path: [...path, name], was: each }]
      : codesIn(each, [...path, name]);
  });
}

const stepTo = (item: unknown): Step => ({
  _key: isRecord(item) && typeof item['_key'] === 'string' ? item['_key'] : '',
});

export function valueAt(value: unknown, path: Step[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  return valueAt(childOf(value, step), rest);
}

function childOf(value: unknown, step: Step): unknown {
  if (typeof step === 'object')
    return Array.isArray(value)
      ? value.find((each) => isRecord(each) && each['_key'] === step._key)
      : undefined;
  return isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldAt = (path: Step[]): string => String(path.at(-1));
