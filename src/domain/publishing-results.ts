import * as z from 'zod';
import { code } from './code.ts';
import { publishedQuestion, publishedResults } from './published-results.ts';
import { publishedSuggestions } from './published-suggestions.ts';

/** What the Studio asks to be published. */
export const wantedRelease = z.strictObject({
  questions: z.array(code).min(1, { error: 'Choose a question to publish' }).max(100),
  by: z.string().max(60), // the question that groups people; '' of none
});
export type WantedRelease = z.infer<typeof wantedRelease>;

const named = z.object({ code: z.string(), label: z.string() });

/** What could be published now, as it would be: for staff to look at first. */
export const publishableResults = z.object({
  isClosed: z.boolean(),
  closes: z.string(), // in words
  keyingUntil: z.string().optional(), // in words, while answers on paper may still come in
  by: z.string(),
  groupings: z.array(named), // what it may be by
  questions: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      question: publishedQuestion.optional(),
      why: z.string().optional(), // it cannot be published
    }),
  ),
  suggestions: publishedSuggestions.optional(), // published with any question
  challenges: z.array(z.object({ code: z.string(), title: z.string() })),
  releases: z.array(publishedResults), // the first one first
});
export type PublishableResults = z.infer<typeof publishableResults>;
export type PublishableQuestion = PublishableResults['questions'][number];

/** What became of it. */
export const releaseMade = z.object({ results: publishedResults });
