import { normalisedText } from '../src/domain/normalised-text.ts';
import { mapWords, type Answers, type Questionnaire } from '../src/domain/questionnaire.ts';
import type { Submission } from '../src/domain/submission.ts';
import {
  answersFingerprint,
  receiptFor,
  receiptHash,
  storeSeal,
  textMark,
  type StoreSeal,
  type Token,
} from './seals.ts';
import { firstKey, sealText, type TextKeys } from './text-keys.ts';

export interface Keys {
  secret: string;
  textKeys: TextKeys;
}

/** A submission as it is stored: nobody's words can be read in it without the keys. */
export type Sealed = Submission & {
  token: StoreSeal;
  receiptHash: Buffer;
  fingerprint: Buffer;
  textKey: string;
  textMarks: Buffer[];
};

export interface Sending {
  submission: Submission;
  token: Token;
  questionnaire: Questionnaire;
}

export function sealSubmission(sending: Sending, { secret, textKeys }: Keys): Sealed {
  const { submission, token, questionnaire } = sending;
  const { id, consultation, answers } = submission;
  const receipt = receiptFor(id, consultation, secret);
  const seal = (words: string) => sealText(words, { consultation, id }, textKeys);
  return {
    ...submission,
    answers: mapWords(questionnaire, answers, seal),
    token: storeSeal(token, secret),
    receiptHash: receiptHash(receipt, secret),
    fingerprint: answersFingerprint(id, answers, secret),
    textKey: firstKey(textKeys),
    textMarks: marksOf(wordsIn(questionnaire, answers), consultation, secret),
  };
}

function wordsIn(questionnaire: Questionnaire, answers: Answers): string[] {
  const found: string[] = [];
  mapWords(questionnaire, answers, (words) => (found.push(words), words));
  return found;
}

const marksOf = (words: string[], consultation: string, secret: string): Buffer[] =>
  words.flatMap((each) => {
    const text = normalisedText(each);
    return text ? [textMark(text, consultation, secret)] : [];
  });
