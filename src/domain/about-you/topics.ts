import { aboutYouQuestions } from './questions.ts';
import { aboutYouTopic, type AboutYouTopic } from './topic.ts';
import type { ChoiceQuestion } from '../questions/choice.ts';
import type { Questionnaire } from '../questionnaire.ts';

/** A topic that people can be asked of themselves, in words that an office keeps and no officer edits. */
export interface Harmonised {
  title: string; // to officers
  source: string; // whose words, and of when
  questions: ChoiceQuestion[]; // after the first, only what its answer makes it right to ask
}

export const aboutYouTopics: Record<AboutYouTopic, Harmonised> = aboutYouQuestions;

/** What is asked about the person, once their answers are sent. */
export const aboutYouQuestionnaire = (topics: readonly AboutYouTopic[]): Questionnaire => ({
  questions: aboutYouTopic.options
    .filter((topic) => topics.includes(topic))
    .flatMap((topic) => aboutYouTopics[topic].questions),
});
