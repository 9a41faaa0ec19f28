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
import { asked, option } from './question.ts';

/** How far somebody agrees with each challenge. */
export const agreementQuestion = z
  .strictObject({
    kind: z.literal('agreement'),
    ...asked,
    options: z.array(option).min(2, { error: 'Give two challenges or more' }),
    levels: z.array(option).min(2, { error: 'Give two levels or more' }),
  })
  .refine(levelledCodes, {
    path: ['levels'],
    error: 'Two levels have the same code, or one has the code of a challenge',
  });
export type AgreementQuestion = z.infer<typeof agreementQuestion>;
export type AgreementAnswer = Rated;

export const agreement: Kind<AgreementQuestion, AgreementAnswer> = {
  fields: levelFields,
  options: ({ options, levels }) => [...options, ...levels],
  read: readLevels,
  write: writeLevels,
  summarise: summariseLevels,
  chosen: (_question, answer) => chosenLevels(answer),
  columns: levelColumns,
  counted: 'parts',
  tables: levelTables,
};
