import * as z from 'zod';
import type { ChoiceQuestion } from './questions/choice.ts';
import type { Question, Questionnaire } from './questionnaire.ts';

/** A question about oneself in harmonised words, which nobody edits. */
export interface Harmonised {
  title: string; // to officers
  source: string; // whose wording, and which edition
  questions: Question[]; // a second one follows only from certain answers to the first
}

const names = ['age', 'sex', 'ethnic-group', 'disability', 'religion', 'orientation'] as const;
export const aboutYouTopic = z.enum(names);
export type AboutYouTopic = z.infer<typeof aboutYouTopic>;
