import * as z from 'zod';
import type { Kind } from './kind.ts';
import {
  chosenLevels,
  levelColumns,
  levelFields,
  levelTables,
  levelledCodes,
  readLevels,
  summariseLevels,
  writeLevels,
  type Rated,
} from './levels.ts';
import {
  most,
  mostColumn,
  mostField,
  mostOptions,
  mostTable,
  summariseMost,
  writeMost,
} from './most.ts';
import { asked, option, skipped, valueOf, wrong, has, type Option } from './question.ts';

/** A card for each challenge, answered in a few words, then the one that matters most: easy read. */
export const cardsQuestion = z
  .strictObject({
    kind: z.literal('cards'),
    ...asked,
    options: z.array(option).min(2, { error: 'Give two challenges or more' }),
    levels: z
      .array(option)
      .min(2, { error: 'Give two answers or more' })
      .max(4, { error: 'Give four answers at most: more are hard to hold in mind' }),
    most,
  })
  .refine((question) => levelledCodes({ ...question, levels: cardWords(question) }), {
    path: ['levels'],
    error: 'Two answers have the same code, or one has the code of a challenge',
  });
export type CardsQuestion = z.infer<typeof cardsQuestion>;

export interface CardsAnswer {
  rated: Rated;
  most?: string;
}

const cardWords = ({ levels, most }: { levels: Option[]; most: { neither: Option } }): Option[] => [
  ...levels,
  most.neither,
];

export const cards: Kind<CardsQuestion, CardsAnswer> = {
  fields: (question) => [...levelFields(question), mostField(question)],
  options: (question) => [...question.options, ...cardWords(question)],
  read(question, posted) {
    const levels = readLevels(question, posted);
    if (!levels.ok) return levels;
    const most = valueOf(posted, mostField(question));
    if (most && !has(mostOptions(question), most))
      return wrong(mostField(question), `Select ${question.subject}`);
    if (!levels.answer && !most) return skipped;
    const rated = levels.answer ?? {};
    return { ok: true, answer: most ? { rated, most } : { rated } };
  },
  write: (question, { rated, most }) => [
    ...writeLevels(question, rated),
    ...writeMost(question, most),
  ],
  summarise: (question, { rated, most }) => [
    ...summariseLevels(question, rated),
    ...summariseMost(question, most),
  ],
  chosen: (_question, { rated, most }) => [
    ...new Set([...chosenLevels(rated), ...(most ? [most] : [])]),
  ],
  columns: (question) => [
    ...levelColumns(question).map(({ value, ...column }) => ({
      ...column,
      value: ({ rated }: CardsAnswer) => value(rated),
    })),
    mostColumn(question),
  ],
  counted: 'parts',
  tables: (question) => [
    ...levelTables(question).map(({ chosen, ...table }) => ({
      ...table,
      chosen: ({ rated }: CardsAnswer) => chosen(rated),
    })),
    mostTable(question),
  ],
};
