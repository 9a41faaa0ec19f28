import * as z from 'zod';
import { consultationCode } from './addresses.ts';
import { code, differentCodes } from './code.ts';
import { instant } from './instant.ts';
import { publishedFigures } from './published-figures.ts';
import { publishedSuggestions } from './published-suggestions.ts';

const words = z.string().min(1);

const option = z.strictObject({
  code: words,
  label: words,
  easy: words.optional(), // in easy read, where that says it otherwise
  isAlone: z.literal(true).optional(), // “None of these”: whoever chose it chose nothing else
});

/** One table of a question’s answers: the words as they were asked, and protected figures. */
const publishedTable = z
  .strictObject({
    code: words, // `work-on-first_most`
    heading: words,
    easy: words.optional(),
    options: z.array(option).min(1),
    isByCount: z.literal(true).optional(), // their own order means nothing: challenges
    figures: publishedFigures,
  })
  .refine(({ options, figures }) => areOf(options, figures.total), {
    path: ['figures'],
    error: 'are not of the options that stand beside them',
  });
export type PublishedTable = z.infer<typeof publishedTable>;

type Codes = { code: string }[];

const areOf = (options: Codes, { options: cells }: { options: Codes }): boolean =>
  JSON.stringify(options.map((each) => each.code)) ===
  JSON.stringify(cells.map((each) => each.code));

export const publishedQuestion = z.strictObject({
  code,
  text: words,
  hint: words.optional(),
  tables: z.array(publishedTable).min(1),
});
export type PublishedQuestion = z.infer<typeof publishedQuestion>;

/** How the figures came about. */
const method = z.strictObject({
  groupedBy: z.strictObject({ code, text: words }).optional(), // the question whose answers are the groups
  channels: z.array(words), // by which answers came: “Online”
  versions: z.array(words), // in which they were given: “Easy Read”
  revisions: z.int().min(1), // of the questionnaire that they were given to
  leftOut: z.int().nonnegative(), // by staff, rounded like all that is published
});
export type Method = z.infer<typeof method>;

/** Everything that is published of a consultation’s results, fixed at one moment after it closed. */
export const frozenResults = z.strictObject({
  consultation: consultationCode,
  release: z.int().min(1), // the first, and another each time that they are published anew
  asOf: instant, // when the answers were counted
  by: z.strictObject({ role: words, id: words }), // an officer, as the Studio knows them
  questions: z.array(publishedQuestion).min(1).superRefine(differentCodes('is there twice')),
  suggestions: publishedSuggestions.optional(),
  method,
});
export type FrozenResults = z.infer<typeof frozenResults>;

export const publishedResults = z.strictObject({
  ...frozenResults.shape,
  checksum: z.string().regex(/^[0-9a-f]{64}$/), // SHA-256 of all the rest, as canonical JSON
});
export type PublishedResults = z.infer<typeof publishedResults>;

/** What a checksum is of. */
export function withoutChecksum(results: PublishedResults): FrozenResults {
  const { consultation, release, asOf, by, questions, suggestions, method } = results;
  const own = { consultation, release, asOf, by, questions, method };
  return suggestions ? { ...own, suggestions } : own;
}
