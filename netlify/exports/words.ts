import type { Answers } from '../../src/domain/questionnaire.ts';
import { openWords, type TextKeys } from '../text-keys.ts';
import type { Stored } from './rows.ts';

/** Answers with people's words in them as they typed them. */
export const wordsFor = ({ answers, ...of }: Stored, keys: TextKeys): Answers =>
  openWords(answers, of, keys) as Answers;
