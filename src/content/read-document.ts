import * as z from 'zod';

export const unreadable = (name: string, problem: string): Error =>
  new Error(`Cannot read ${name}: ${problem}`);

/** `value` as the domain knows it, or an error that says which field to mend. */
export function readDocument<Schema extends z.ZodType>(
  schema: Schema,
  { name, value }: { name: string; value: unknown },
): z.infer<Schema> {
  const read = schema.safeParse(withoutNulls(value), { error: plainly });
  if (read.success) return read.data;
  throw unreadable(name, problemsOf(read.error.issues).map(problemText).join('; '));
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
  if (code === 'invalid_type') return `must be a ${String(issue['expected'])}`;
  if (code === 'too_small' && input === '') return 'is empty';
  return undefined;
}

/** Fields that are made from another: a fault is named where it can be mended, and only there. */
const madeFrom: Record<string, string> = { questionnaire: 'challenges', stages: 'closesAt' };

function problemsOf(issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const fields = new Set(issues.map(({ path }) => path[0]));
  return issues.filter(({ path }) => !fields.has(madeFrom[String(path[0])]));
}

function problemText({ path, message }: z.core.$ZodIssue): string {
  const field = path.reduce<string>(fieldText, '');
  const isSentence = /^[A-Z]/.test(message);
  return `${field}${isSentence ? ':' : ''} ${message}`.trim();
}

const fieldText = (text: string, step: PropertyKey): string =>
  typeof step === 'number' ? `${text}[${step}]` : `${text}${text && '.'}${String(step)}`;
