import type { ConsultationCode } from '../../src/domain/addresses.ts';
import type { Answers } from '../../src/domain/questionnaire.ts';
import type { PersonWorld } from './person-world.ts';
import { aboutYouKey, receiptHash } from './seals.ts';

export interface AboutYou {
  consultation: ConsultationCode;
  receipt: string; // of the submission, which the page that asks has
  answers: Answers; // codes alone: what is written in own words would not be sealed here
  choices: string[]; // every option that they use, as `question.option`
}

/**
 * Once for a submission: `other` answers do not take the place of the first. `unknown`: nothing is
 * held under this receipt, or no longer.
 */
export type KeptAboutYou = 'stored' | 'same' | 'other' | 'unknown';

/** Answers about oneself, kept where nothing but the receipt and our secret leads to them. */
export async function keepAboutYou(about: AboutYou, world: PersonWorld): Promise<KeptAboutYou> {
  const { consultation, receipt, answers, choices } = about;
  const { rows } = await world.pool.query<{ kept: KeptAboutYou }>(KEEP, [
    consultation,
    receiptHash(receipt, world.secret),
    aboutYouKey(receipt, consultation, world.secret),
    answers,
    choices,
    `${world.clockShift} milliseconds`,
  ]);
  return rows[0]!.kept;
}

const KEEP = 'select intake.store_about_you($1, $2, $3, $4, $5, $6) as kept';
