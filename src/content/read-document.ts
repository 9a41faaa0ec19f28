import * as z from 'zod';
import type { Fault } from '../domain/fault.ts';

/** A document as an officer finds it in the Studio. */
export interface Named {
  _id: string;
  _type: string;
  title: string;
}

/** A document that a build cannot use. The faults are in its fields, as officers fill them in. */
export class Unreadable extends Error {
  readonly document: Named;
  readonly faults: Fault[];

  constructor(name: string, { document, faults }: { document: Named; faults: Fault[] }) {
    super(`Cannot read ${name}: ${faults.map(faultText).join('; ')}`);
    this.document = document;
    this.faults = faults;
  }
}

export type Read<Value> = { ok: true; value: Value } | { ok: false; faults: Fault[] };

/** `value` as the domain knows it, or every fault in it. */
export function readAs<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Read<z.infer<Schema>> {
  const read = schema.safeParse(withoutNulls(value), { error: plainly });
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, faults: read.error.issues.map(({ path, message }) => ({ path, message })) };
}

/** The same, where a fault is an error. */
export function readDocument<Schema extends z.ZodType>(
  schema: Schema,
  { name, value, document }: { name: string; value: unknown; document: Named },
): z.infer<Schema> {
  const read = readAs(schema, value);
  if (read.ok) return read.value;
  throw new Unreadable(name, { document, faults: read.faults });
}

/** A field that is empty is null in Sanity and not there in the domain. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const filled = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(filled.map(([key, each]) => [key, withoutNulls(each)]));
}

/** Words for the problems that the domain itself has none for. */
function plainly({ code, input, ...issue }: z.core.$ZodRawIssue): string | undefined {
  if (code === 'invalid_type' && (input === undefined || input === null)) return 'is missing';
  if (code === 'invalid_type') return `must be a ${kindOf(issue['expected'])}`;
  if (code === 'too_small' && input === '') return 'is empty';
  if (typeof input !== 'number') return undefined;
  if (code === 'too_small') return `must be ${String(issue['minimum'])} or more`;
  if (code === 'too_big') return `must be ${String(issue['maximum'])} or less`;
  return undefined;
}

const kindOf = (expected: unknown): string =>
  expected === 'int' ? 'whole number' : String(expected);

function faultText({ path, message }: Fault): string {
  const field = path.reduce<string>(fieldText, '');
  const isSentence = /^[A-Z]/.test(message);
  return `${field}${isSentence && field ? ':' : ''} ${message}`.trim();
}

const fieldText = (text: string, step: PropertyKey): string =>
  typeof step === 'number' ? `${text}[${step}]` : `${text}${text && '.'}${String(step)}`;
