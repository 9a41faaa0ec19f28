import * as z from 'zod';
import { BLOCK_SIZE, blocksOf, shownBlocks } from '../blocks.ts';
import { uniqueCodes } from '../code.ts';
import { printedOrders } from '../orders.ts';
import type { Kind, Table } from './kind.ts';
import {
  asked,
  has,
  labelOf,
  option,
  skipped,
  valueOf,
  type Option,
  type Posted,
  type Problem,
} from './question.ts';

/** A few challenges at a time: which matters most, and which least. For lists too long to pick from. */
export const bestWorstQuestion = z
  .strictObject({
    kind: z.literal('best-worst'),
    ...asked,
    best: z.string().min(1), // “Matters most”
    worst: z.string().min(1), // “Matters least”
    screens: z.int().min(2).max(12), // how many times somebody is asked
    options: z
      .array(option)
      .min(BLOCK_SIZE + 1, { error: `Give ${BLOCK_SIZE + 1} challenges or more` })
      .max(30, { error: 'Give 30 challenges at most' }),
  })
  .refine(({ options }) => uniqueCodes(options), { path: ['options'], error: 'Two have one code' })
  .refine(({ screens, options }) => screens <= options.length, {
    path: ['screens'],
    error: 'Ask at most as many times as there are challenges',
  });
export type BestWorstQuestion = z.infer<typeof bestWorstQuestion>;

/** What was shown together, by code, and what was chosen of it. */
export interface Judged {
  block: number;
  of: string[];
  best?: string;
  worst?: string;
}
export type BestWorstAnswer = Judged[];

export const blockField = (
  { code }: { code: string },
  { block, end }: { block: number; end: 'best' | 'worst' },
): string => `${code}_${block}_${end}`;

export interface Block {
  block: number;
  options: Option[];
}

/** The blocks of the design, each with what is shown in it. */
export const allBlocks = ({ options }: BestWorstQuestion): Block[] =>
  blocksOf(options.length).map((places, block) => ({
    block,
    options: places.map((place) => options[place]!),
  }));

/** Those that somebody sees whose form has this option order. */
export function blocksShown(question: BestWorstQuestion, order: number): Block[] {
  const all = allBlocks(question);
  const { screens, options } = question;
  const orders = printedOrders(options.length).length;
  return shownBlocks(all.length, { screens, order, orders }).map((block) => all[block]!);
}

export const bestWorst: Kind<BestWorstQuestion, BestWorstAnswer> = {
  fields: (question) => allBlocks(question).flatMap(({ block }) => fieldsOfBlock(question, block)),
  options: ({ options }) => options,
  read(question, posted) {
    const judged = allBlocks(question).flatMap((each) => readBlock(question, each, posted));
    if (judged.length === 0) return skipped;
    const problems = judged.flatMap((each) => problemsWith(question, each));
    return problems.length > 0 ? { ok: false, problems } : { ok: true, answer: judged };
  },
  write: (question, answer) =>
    answer.flatMap(({ block, best, worst }) => [
      ...(best ? [[blockField(question, { block, end: 'best' }), best] as [string, string]] : []),
      ...(worst
        ? [[blockField(question, { block, end: 'worst' }), worst] as [string, string]]
        : []),
    ]),
  summarise: (question, answer) =>
    answer.flatMap(({ best, worst }) => [
      ...(best ? [`${question.best}: ${labelOf(question.options, best)}`] : []),
      ...(worst ? [`${question.worst}: ${labelOf(question.options, worst)}`] : []),
    ]),
  chosen: (_question, answer) => [
    ...new Set(
      answer.flatMap(({ best, worst }) => [best, worst].filter((each) => each !== undefined)),
    ),
  ],
  columns: (question) =>
    question.options.flatMap(({ code, label }) => [
      countColumn(question, { code, label, of: 'shown' }),
      countColumn(question, { code, label, of: 'best' }),
      countColumn(question, { code, label, of: 'worst' }),
    ]),
  counted: 'parts',
  tables: (question) => [timesTable(question, 'best'), timesTable(question, 'worst')],
};

const fieldsOfBlock = (question: BestWorstQuestion, block: number): string[] => [
  blockField(question, { block, end: 'best' }),
  blockField(question, { block, end: 'worst' }),
];

function readBlock(
  question: BestWorstQuestion,
  { block, options }: Block,
  posted: Posted,
): Judged[] {
  const best = valueOf(posted, blockField(question, { block, end: 'best' }));
  const worst = valueOf(posted, blockField(question, { block, end: 'worst' }));
  if (!best && !worst) return [];
  const of = options.map(({ code }) => code);
  return [{ block, of, ...(best && { best }), ...(worst && { worst }) }];
}

function problemsWith(question: BestWorstQuestion, { block, of, best, worst }: Judged): Problem[] {
  const at = (end: 'best' | 'worst') => blockField(question, { block, end });
  const shown = question.options.filter(({ code }) => of.includes(code));
  const unknown = (end: 'best' | 'worst', chosen: string | undefined): Problem[] =>
    chosen && !has(shown, chosen)
      ? [{ field: at(end), message: `Select ${question.subject}` }]
      : [];
  const both =
    best && best === worst ? [{ field: at('worst'), message: notBoth(question, best) }] : [];
  return [...unknown('best', best), ...unknown('worst', worst), ...both];
}

const notBoth = ({ best, worst, options }: BestWorstQuestion, code: string): string =>
  `You selected “${labelOf(options, code)}” as “${best}” and as “${worst}”. Select another for one of them`;

const countColumn = (
  question: BestWorstQuestion,
  { code, label, of }: { code: string; label: string; of: 'shown' | 'best' | 'worst' },
) => ({
  code: `${question.code}.${code}.${of}`,
  heading: `${question.text} ${label} (${of === 'shown' ? 'times shown' : question[of]})`,
  value: (answer: BestWorstAnswer) =>
    answer.filter((each) => (of === 'shown' ? each.of.includes(code) : each[of] === code)).length,
});

/** How often each was chosen: one person judges several times. */
const timesTable = (
  question: BestWorstQuestion,
  end: 'best' | 'worst',
): Table<BestWorstAnswer> => ({
  code: `${question.code}_${end}`,
  heading: `${question.text} ${question[end]}`,
  options: question.options,
  most: 1,
  of: 'judgements',
  chosen: (answer) => answer.flatMap((each) => each[end] ?? []),
});
