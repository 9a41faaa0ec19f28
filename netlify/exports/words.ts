import type { Answers } from '../../src/domain/questionnaire.ts';
import { mapSealed, openWords, type TextKeys } from '../text-keys.ts';
import type { Stored } from './rows.ts';

/** Answers with people's words as they typed them, or as staff left them in a copy. */
export const wordsFor = ({ answers, copies, ...of }: Stored, keys: TextKeys): Answers =>
  openWords(withCopies(answers, copies), of, keys) as Answers;

const withCopies = (answers: Answers, copies: Stored['copies']): unknown =>
  Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      question,
      mapSealed(answer, (sealed) => copies[question] ?? sealed),
    ]),
  );
