import { optionsOf, type Questionnaire } from './questionnaire.ts';

/**
 * The options by which people let us quote what they write, as `question.option`. Where there are none
 * nobody is asked, and nobody has said that we may.
 */
export const quotingOptions = ({ questions }: Pick<Questionnaire, 'questions'>): string[] =>
  questions.flatMap((each) =>
    optionsOf(each)
      .filter(({ letsQuote }) => letsQuote)
      .map(({ code }) => `${each.code}.${code}`),
  );
