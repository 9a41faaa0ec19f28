import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { KeyedSheet } from '../../src/domain/keyed.ts';
import { choicesOf } from '../../src/domain/questionnaire.ts';
import { isWorrying, type Submission } from '../../src/domain/submission.ts';
import type { Checked } from '../../src/form/progress.ts';
import type { Sending } from '../receiver/sealed.ts';
import { keyedId } from '../receiver/seals.ts';

export interface KeyedAnswers {
  consultation: Consultation;
  sheet: KeyedSheet;
  checked: Checked;
}

/** The submission that a sheet is. What tells of a program says nothing of somebody keying in. */
export function keyedSubmission(keyed: KeyedAnswers, secret: string): Sending {
  const { consultation, sheet, checked } = keyed;
  const { revision, questionnaire } = consultation;
  const code = codeOf(consultation);
  const { asking, answers } = checked;
  const submission: Submission = {
    ...{ revision, ...asking, answers, consultation: code, channel: sheet.channel },
    id: keyedId(sheet, code, secret),
    choices: choicesOf(questionnaire, answers),
    flags: isWorrying(consultation, answers) ? ['safeguarding'] : [],
  };
  return { submission, questionnaire, token: { ...submission, issuedAt: 0 } };
}
