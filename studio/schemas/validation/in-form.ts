import type { Path, SchemaType, ValidationError } from 'sanity';
import type { Fault } from '../../../src/domain/fault.ts';

/** `fault` at the field of the form that mends it, in an officer’s words. */
export function inForm(
  { path, message }: Fault,
  { value, type }: { value: unknown; type: SchemaType | undefined },
): ValidationError {
  const place = walk(path, { value, type });
  return { path: place.path, message: wordsFor(message, place) };
}

interface Place {
  path: Path;
  title: string; // of the field, as the form shows it
  isReference: boolean;
}

/** A way by positions as the form has it, by keys; no further than a reference, whose document is another. */
function walk(steps: PropertyKey[], from: { value: unknown; type: SchemaType | undefined }): Place {
  let { value, type } = from;
  const path: Path = [];
  let title = '';
  for (const step of steps) {
    if (isReference(value)) break;
    const child: unknown = childOf(value, step);
    type = typeof step === 'number' ? memberType(type, child) : fieldType(type, String(step));
    title = type?.title ?? title;
    path.push(typeof step === 'number' ? keyOf(child, step) : String(step));
    value = child;
  }
  return { path, title, isReference: isReference(value) };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isReference = (value: unknown): boolean => isObject(value) && '_ref' in value;

const childOf = (value: unknown, step: PropertyKey): unknown =>
  isObject(value) ? Reflect.get(value, step) : undefined;

function keyOf(item: unknown, index: number): Path[number] {
  const key = childOf(item, '_key');
  return typeof key === 'string' ? { _key: key } : index;
}

const fieldType = (type: SchemaType | undefined, name: string): SchemaType | undefined =>
  type && 'fields' in type ? type.fields.find((field) => field.name === name)?.type : undefined;

function memberType(type: SchemaType | undefined, item: unknown): SchemaType | undefined {
  if (!type || !('of' in type)) return undefined;
  return type.of.find(({ name }) => name === childOf(item, '_type')) ?? type.of[0];
}

function wordsFor(message: string, { title, isReference }: Place): string {
  if (isReference) return 'Publish this organisation first, with its name and what it does';
  if (message === 'is missing' || message === 'is empty') return `Fill in “${title}”`;
  return /^[A-Z]/.test(message) ? `${title}: ${message}` : `“${title}” ${message}`;
}
