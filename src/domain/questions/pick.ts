import * as z from 'zod';
import { uniqueCodes } from '../code.ts';
import type { Kind } from './kind.ts';
import {
  most,
  mostColumn,
  mostField,
  mostOptions,
  mostTable,
  summariseMost,
  writeMost,
} from './most.ts';
import {
  asked,
  has,
  labelOf,
  option,
  skipped,
  ticks,
  valueOf,
  valuesOf,
  type Posted,
  type Problem,
  type Read,
} from './question.ts';

/** Up to `max` of a list, then the one that matters most: a short ranking in two easy decisions. */
export const pickQuestion = z
  .strictObject({
    kind: z.literal('pick'),
    ...asked,
    max: z.int().min(1),
    options: z.array(option).min(2, { error: 'Give two challenges or more' }),
    exclusive: z.array(option), // “None of these”, “I am not sure”: each is the whole answer
    most,
  })
  .refine(({ options, exclusive, most }) => uniqueCodes([...options, ...exclusive, most.neither]), {
    path: ['exclusive'],
    error: 'A challenge has the same code as “None of these” or another fixed option',
  });
export type PickQuestion = z.infer<typeof pickQuestion>;

export interface PickAnswer {
  chosen: string[]; // codes in the list's own order, or one exclusive code alone
  most?: string;
}

export const pick: Kind<PickQuestion, PickAnswer> = {
  fields: (question) => [question.code, mostField(question)],
  many: ({ code }) => [code],
  options: (question) => [...mostOptions(question), ...question.exclusive],
  read: readPick,
  write: (question, { chosen, most }) => [
    ...chosen.map((each): [string, string] => [question.code, each]),
    ...writeMost(question, most),
  ],
  summarise: (question, { chosen, most }) => [
    ...chosen.map((each) => labelOf(pick.options(question), each)),
    ...summariseMost(question, most),
  ],
  chosen: (_question, { chosen, most }) => [...new Set([...chosen, ...(most ? [most] : [])])],
  columns: (question) => [
    ...[...question.options, ...question.exclusive].map(({ code, label }) => ({
      code: `${question.code}.${code}`,
      heading: `${question.text} ${label}`,
      options: ticks,
      value: ({ chosen }: PickAnswer) => (chosen.includes(code) ? 1 : 0),
    })),
    mostColumn(question),
  ],
  counted: 'whole',
  tables: (question) => [
    {
      code: question.code,
      heading: question.text,
      options: [...question.options, ...question.exclusive],
      most: question.max,
      chosen: ({ chosen }) => chosen,
    },
    mostTable(question),
  ],
};

function readPick(question: PickQuestion, posted: Posted): Read<PickAnswer> {
  const ticked = valuesOf(posted, question.code);
  const most = valueOf(posted, mostField(question));
  if (ticked.length === 0 && !most) return skipped;

  const problem = problemWith(question, ticked, most);
  if (problem) return { ok: false, problems: [problem] };

  const inOrder = [...question.options, ...question.exclusive].map(({ code }) => code);
  const all = new Set(most && has(question.options, most) ? [...ticked, most] : ticked);
  const chosen = inOrder.filter((code) => all.has(code));
  return { ok: true, answer: most ? { chosen, most } : { chosen } };
}

/** A most important challenge that was not ticked is added where there is room for it. */
function problemWith(
  question: PickQuestion,
  ticked: string[],
  most: string | undefined,
): Problem | undefined {
  const { code, max, options, exclusive, subject } = question;
  const challenges = ticked.filter((each) => has(options, each));
  const alone = ticked.filter((each) => has(exclusive, each));
  const at = (field: string, message: string): Problem => ({ field, message });

  if (challenges.length + alone.length < ticked.length) return at(code, `Select ${subject}`);
  if (challenges.length > max || alone.length > 1 || (alone.length && challenges.length))
    return at(code, tooMany(question));
  if (!most) return undefined;
  if (!has(mostOptions(question), most)) return at(mostField(question), `Select ${subject}`);
  if (!has(options, most) || challenges.includes(most)) return undefined;
  return alone.length || challenges.length === max
    ? at(mostField(question), mustBeOneOf(question, alone[0]))
    : undefined;
}

function tooMany({ max, exclusive }: PickQuestion): string {
  const instead = exclusive.map(({ label }) => `“${label}”`).join(' or ');
  const upTo = `Select up to ${max} ${max === 1 ? 'challenge' : 'challenges'}`;
  return instead ? `${upTo}, or select only ${instead}` : upTo;
}

function mustBeOneOf({ max, exclusive, most }: PickQuestion, alone: string | undefined): string {
  return alone
    ? `You selected “${labelOf(exclusive, alone)}”. Unselect it, or select “${most.neither.label}” here`
    : `Select one of the ${max} challenges you chose as the one that matters most`;
}
