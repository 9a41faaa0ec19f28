import * as z from 'zod';
import { uniqueCodes } from '../code.ts';
import type { Kind } from './kind.ts';
import {
  asked,
  has,
  labelOf,
  option,
  skipped,
  ticks,
  valueOf,
  valuesOf,
  wrong,
  type Option,
  type Posted,
} from './question.ts';
import { tooLong, withPlainLineBreaks } from './text.ts';

/** Any of a list that the officer wrote, as tick boxes. */
export const severalQuestion = z
  .strictObject({
    kind: z.literal('several'),
    ...asked,
    options: z.array(option).min(2, { error: 'Give two options or more' }),
    exclusive: z.array(option), // “None of these”: each is the whole answer
    min: z.int().min(1).optional(), // of those who answer at all
    max: z.int().min(1).optional(),
    other: z.strictObject({ option, label: z.string().min(1) }).optional(), // “Other, please say”
  })
  .refine((question) => uniqueCodes(offered(question)), {
    path: ['options'],
    error: 'Two of the options have the same code',
  })
  .refine(({ min = 1, max, options }) => min <= (max ?? options.length), {
    path: ['min'],
    error: 'People must be able to choose as many as they have to',
  });
export type SeveralQuestion = z.infer<typeof severalQuestion>;

export interface SeveralAnswer {
  chosen: string[]; // codes in the list's own order, or one exclusive code alone
  other?: string; // what it is, in the person's words
}

type Lists = { options: Option[]; exclusive: Option[]; other?: { option: Option } | undefined };

function offered({ options, other, exclusive }: Lists): Option[] {
  return [...options, ...(other ? [other.option] : []), ...exclusive];
}

/** Characters of what “other” is: a line. */
export const OTHER_LENGTH = 200;

export const otherField = ({ code }: { code: string }): string => `${code}_other`;

export const several: Kind<SeveralQuestion, SeveralAnswer> = {
  fields: (question) => (question.other ? [question.code, otherField(question)] : [question.code]),
  many: ({ code }) => [code],
  options: offered,
  read(question, posted) {
    const given = readGiven(question, posted);
    if (given.ticked.length === 0) return skipped;
    return problemWith(question, given) ?? { ok: true, answer: answerFrom(question, given) };
  },
  write: (question, { chosen, other }) => [
    ...chosen.map((each): [string, string] => [question.code, each]),
    ...(other ? [[otherField(question), other] as [string, string]] : []),
  ],
  summarise: (question, { chosen, other }) => [
    ...chosen.map((each) => labelOf(offered(question), each)),
    ...(other ? other.split('\n') : []),
  ],
  chosen: (_question, { chosen }) => chosen,
  columns: (question) => [
    ...offered(question).map(({ code, label }) => ({
      code: `${question.code}.${code}`,
      heading: `${question.text} ${label}`,
      options: ticks,
      value: ({ chosen }: SeveralAnswer) => (chosen.includes(code) ? 1 : 0),
    })),
    ...(question.other
      ? [
          {
            code: otherField(question),
            heading: `${question.text} ${question.other.label}`,
            isWords: true as const,
            value: ({ other }: SeveralAnswer) => other,
          },
        ]
      : []),
  ],
  counted: 'whole',
  tables: (question) => [
    {
      code: question.code,
      heading: question.text,
      options: offered(question),
      most: question.max ?? question.options.length + (question.other ? 1 : 0),
      chosen: ({ chosen }) => chosen,
    },
  ],
  mapWords: ({ chosen, other }, change) => (other ? { chosen, other: change(other) } : { chosen }),
};

interface Given {
  ticked: string[];
  words: string | undefined;
}

/** Who says what “other” is means it, ticked or not. */
function readGiven(question: SeveralQuestion, posted: Posted): Given {
  const ticked = valuesOf(posted, question.code);
  const typed = withPlainLineBreaks(valueOf(posted, otherField(question)) ?? '');
  const words = question.other && typed.trim() ? typed : undefined;
  const other = question.other?.option.code;
  return { ticked: words && other && !ticked.includes(other) ? [...ticked, other] : ticked, words };
}

function problemWith(question: SeveralQuestion, { ticked, words }: Given) {
  const { code, subject, exclusive, other } = question;
  const alone = ticked.filter((each) => has(exclusive, each));
  const together = ticked.length - alone.length;
  if (!ticked.every((each) => has(offered(question), each)))
    return wrong(code, `Select ${subject}`);
  if (alone.length > 1 || (alone.length && together))
    return wrong(code, `Select ${subject}, or select only ${quoted(exclusive)}`);
  if (!alone.length && outside(question, together)) return wrong(code, howMany(question));
  if (other && ticked.includes(other.option.code) && !words)
    return wrong(
      otherField(question),
      `Say what you mean by “${other.option.label}”, or unselect it`,
    );
  const message = words && tooLong(words, { maxLength: OTHER_LENGTH, subject: 'what you typed' });
  return message ? wrong(otherField(question), message) : undefined;
}

const outside = ({ min = 1, max = Infinity }: SeveralQuestion, count: number): boolean =>
  count < min || count > max;

function howMany({ min = 1, max, exclusive }: SeveralQuestion): string {
  const most = max === undefined ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`;
  const some = min === 1 && max !== undefined ? `up to ${max}` : most;
  return exclusive.length
    ? `Select ${some}, or select only ${quoted(exclusive)}`
    : `Select ${some}`;
}

const quoted = (options: Option[]): string => options.map(({ label }) => `“${label}”`).join(' or ');

function answerFrom(question: SeveralQuestion, { ticked, words }: Given): SeveralAnswer {
  const inOrder = offered(question).map(({ code }) => code);
  const chosen = inOrder.filter((code) => ticked.includes(code));
  return words ? { chosen, other: words } : { chosen };
}
