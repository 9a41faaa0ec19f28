import { isDeepStrictEqual } from 'node:util';
import { isRecord, operations, type Steps } from './mendoza-operations.ts';
import { arraySteps } from './mendoza-array.ts';
import { stringSteps } from './mendoza-string.ts';

/** The steps that make one value of another: what the Studio follows instead of whole documents. */
export function difference(left: unknown, right: unknown): Steps {
  if (isRecord(left) && isRecord(right)) return objectSteps(left, right);
  return [operations.value, right];
}

/** Steps within a value, from a copy of it or from nothing; `undefined` where they save nothing. */
export function nested(
  left: unknown,
  right: unknown,
): { from: 'copy' | 'blank'; steps: Steps } | undefined {
  if (isRecord(left) && isRecord(right)) return { from: 'copy', steps: objectSteps(left, right) };
  if (Array.isArray(left) && Array.isArray(right) && right.length > 0)
    return { from: 'blank', steps: arraySteps(left, right) };
  const steps =
    typeof left === 'string' && typeof right === 'string' ? stringSteps(left, right) : undefined;
  return steps && { from: 'blank', steps };
}

function objectSteps(left: Record<string, unknown>, right: Record<string, unknown>): Steps {
  const names = Object.keys(left).sort(); // a field is named by its place among these
  const old = names.flatMap((name, place) => {
    if (!Object.hasOwn(right, name)) return [operations.objectDeleteField, place];
    return fieldSteps({ name, place }, left[name], right[name]);
  });
  const added = Object.entries(right).filter(([name]) => !Object.hasOwn(left, name));
  return [
    ...old,
    ...added.flatMap(([name, value]) => [operations.objectSetFieldValue, value, name]),
  ];
}

function fieldSteps(
  { name, place }: { name: string; place: number },
  left: unknown,
  right: unknown,
): Steps {
  if (isDeepStrictEqual(left, right)) return [];
  const inside = nested(left, right);
  if (!inside) return [operations.objectSetFieldValue, right, name];
  const push = inside.from === 'copy' ? operations.pushFieldCopy : operations.pushFieldBlank;
  return [push, place, ...inside.steps, operations.returnIntoObjectSameKeyPop];
}
