import * as z from 'zod';
import type { Consultation } from './consultation.ts';
import type { Question } from './questionnaire.ts';

const people = z.int().nonnegative();
const share = z.number().min(0).max(1);
const named = { code: z.string(), label: z.string() };

/** Of some people who answered, how many chose each option, in the order of the table's options. */
const row = z.object({ ...named, base: people, counts: z.array(people) });
export type ResultRow = z.infer<typeof row>;

const table = z.object({
  code: z.string(),
  heading: z.string(),
  most: z.int().min(1), // how many options one person may choose
  of: z.literal('judgements').optional(), // else of people
  options: z.array(z.object(named)),
  everyone: row,
  groups: z.array(row), // nobody is in two of them
});
export type ResultTable = z.infer<typeof table>;

/** One challenge among those that people put first. */
const priority = z.object({
  ...named,
  people,
  share, // of all who answered
  low: share, // Wilson, 95 %
  high: share,
  best: z.int(), // the ranks that it could have, for all challenges at once
  worst: z.int(),
  balanced: share, // every option order counting the same
  inTop: share, // how likely it is among the first three, by bootstrap
  groupsAlike: share.optional(), // every group counting the same
  meanRank: z.number().optional(), // where people ranked
  logWorth: z.number().optional(), // Plackett–Luce
  quasiSe: z.number().optional(),
});
export type Priority = z.infer<typeof priority>;

const priorities = z.object({
  base: people, // who answered, those among them who chose none
  items: z.array(priority), // the most often chosen first
  winners: z.array(z.string()), // codes: Schulze
  agreement: z.number().optional(), // Kendall’s W, where people ranked
  places: z.object({ rates: z.array(share), p: share }).optional(), // chosen by place on the form
  differences: z.array(
    z.object({
      item: z.string(),
      one: z.string(),
      other: z.string(),
      low: z.number(),
      high: z.number(),
    }),
  ), // between groups, beyond chance
});
export type Priorities = z.infer<typeof priorities>;

const questionResults = z.object({
  code: z.string(),
  kind: z.string(),
  text: z.string(),
  asksForWords: z.boolean(),
  answered: people,
  tables: z.array(table),
  numbers: z
    .object({ median: z.number(), least: z.number(), most: z.number(), sum: z.number() })
    .optional(),
  priorities: priorities.optional(),
});
export type QuestionResults = z.infer<typeof questionResults>;

/** What answers can be told apart by, besides questions with one answer. */
export const dimensions = ['channel', 'version', 'revision'] as const;
export type Dimension = (typeof dimensions)[number];

const some = z.array(z.object({ ...named, people }));

/** What staff see: exact, and not for anybody else. */
export const results = z.object({
  isOpen: z.boolean(),
  reminder: z.string().optional(), // what is to be done by now, once it has closed
  at: z.string(), // ISO instant of counting
  submissions: people, // that are looked at
  all: people, // that are counted, whatever is looked at
  flagged: people,
  leftOut: people,
  withdrawn: people,
  days: z.array(z.object({ day: z.string(), people })), // each from the first to the last
  versions: some,
  channels: some,
  revisions: some,
  groupings: z.array(z.object(named)), // the code to ask with
  by: z.string(), // the one that was asked for
  questions: z.array(questionResults),
});
export type Results = z.infer<typeof results>;

/** The questions that results can be grouped by: one answer each, so that nobody is in two groups. */
export const groupings = ({ questionnaire }: Pick<Consultation, 'questionnaire'>): Question[] =>
  questionnaire.questions.filter(({ kind }) => kind === 'choice');

/** Who somebody is, rather than what they think of the list: asked after the challenges. */
export function usualGrouping(consultation: Pick<Consultation, 'questionnaire'>): string {
  const { questions } = consultation.questionnaire;
  const at = questions.findIndex(
    ({ kind }) => kind === 'pick' || kind === 'rank' || kind === 'cards',
  );
  const after = groupings(consultation).find((each) => questions.indexOf(each) > at);
  return (after ?? groupings(consultation)[0])?.code ?? '';
}
