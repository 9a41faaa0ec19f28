import * as z from 'zod';
import { aboutYouQuestionnaire } from './about-you/topics.ts';
import { code } from './code.ts';
import type { Consultation } from './consultation.ts';
import { instant } from './instant.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { ChoiceQuestion } from './questions/choice.ts';
import { usualGrouping } from './results.ts';

const people = z.int().min(0).max(100_000_000);

const coverageOption = z.object({
  code: z.string(),
  label: z.string(),
  heard: people.optional(), // who chose it; missing where too few answered for any to be told
  figure: people.optional(), // how many such people there are, according to staff
});
export type CoverageOption = z.infer<typeof coverageOption>;

const coverageTopic = z.object({
  code: z.string(),
  text: z.string(),
  isRounded: z.boolean(), // what people said of themselves is never told exactly
  options: z.array(coverageOption),
  source: z.string().optional(), // of the figures
  enteredAt: instant.optional(),
});
export type CoverageTopic = z.infer<typeof coverageTopic>;

/** Who answered, beside who there is. */
export const coverage = z.object({ topics: z.array(coverageTopic) });
export type Coverage = z.infer<typeof coverage>;

/** How many people there are of each kind, all at once for one topic; none takes them back. */
export const enteredFigures = z
  .strictObject({
    topic: z.string(),
    source: z
      .string()
      .trim()
      .max(200, { error: 'Say where the figures come from in 200 characters or fewer' }),
    figures: z.array(z.strictObject({ option: code, people })).max(100),
  })
  .refine(({ figures }) => new Set(figures.map(({ option }) => option)).size === figures.length)
  .refine(({ figures, source }) => figures.length === 0 || source !== '', {
    error: 'Say where the figures come from',
  });
export type EnteredFigures = z.infer<typeof enteredFigures>;

/** A question about who somebody is. */
export interface Asked {
  topic: string;
  question: ChoiceQuestion;
  isAboutYou: boolean; // answered apart from the rest, where nothing leads to a submission
}

/** What can be set beside figures: who people say that they are, in the form and after it. */
export const coverageTopics = (
  consultation: Pick<Consultation, 'questionnaire' | 'aboutYou'>,
): Asked[] => [
  ...choicesIn(consultation.questionnaire)
    .filter(({ code }) => code === usualGrouping(consultation))
    .map((question) => ({ topic: question.code, question, isAboutYou: false })),
  ...choicesIn(aboutYouQuestionnaire(consultation.aboutYou)).map((question) => ({
    topic: `about-you.${question.code}`, // no code has a full stop
    question,
    isAboutYou: true,
  })),
];

const choicesIn = ({ questions }: Questionnaire): ChoiceQuestion[] =>
  questions.filter((question) => question.kind === 'choice');
