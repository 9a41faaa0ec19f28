import type { ConsultationCode } from '../../src/domain/addresses.ts';
import { normalisedText } from '../../src/domain/normalised-text.ts';
import { mapWords, textsOf, type Questionnaire } from '../../src/domain/questionnaire.ts';
import type { Submission } from '../../src/domain/submission.ts';
import {
  answersFingerprint,
  receiptFor,
  receiptHash,
  storeSeal,
  textMark,
  type StoreSeal,
  type Token,
} from './seals.ts';
import { firstKey, sealText, type TextKeys } from '../text-keys.ts';

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
    textMarks: marksOf(textsOf(questionnaire, answers), consultation, secret),
  };
}

const marksOf = (words: string[], consultation: ConsultationCode, secret: string): Buffer[] =>
  words.flatMap((each) => {
    const text = normalisedText(each);
    return text ? [textMark(text, consultation, secret)] : [];
  });

/** What is stored of it, by the names that the database's functions have for it. */
export const storedOf = (sealed: Sealed) => ({
  p_consultation: sealed.consultation,
  p_version: sealed.version,
  p_revision: sealed.revision,
  p_option_order: sealed.order,
  p_answers: sealed.answers,
  p_choices: sealed.choices,
  p_flags: sealed.flags,
  p_receipt_hash: sealed.receiptHash,
  p_fingerprint: sealed.fingerprint,
  p_text_key: sealed.textKey,
  p_text_marks: sealed.textMarks,
});
