import type { ConsultationCode } from './addresses.ts';
import type { Consultation } from './consultation.ts';
import { textsOf, type Answers } from './questionnaire.ts';
import { needsReadingToday } from './safeguarding.ts';

/** Reasons for staff to look twice. A flagged submission is stored and counted like any other. */
export type Flag = 'honeypot' | 'fast' | 'old-form' | 'safeguarding' | 'synthetic';

/** How it reached us. Paper, telephone and events are keyed in by staff. */
export type Channel = 'online' | 'paper' | 'phone' | 'event';

/** What one person sent. */
export interface Submission {
  id: string; // 128 random bits as hex, from the token: the same form sent twice is one submission
  consultation: ConsultationCode;
  revision: string; // of the questionnaire as it was asked
  version: string; // audience version
  order: number; // option order
  channel: Channel;
  answers: Answers;
  choices: string[]; // every option that the answers use, as `question.option`
  flags: Flag[];
}

/** From *Check your answers* to Send in less than this is faster than a person can press. */
const FAST_MS = 500;
const OLD_MS = 24 * 3_600_000;

interface Observed {
  age: number; // ms from *Check your answers* to Send
  trapped: boolean; // a field was filled in that people do not see
  worrying: boolean;
  synthetic: boolean; // made up, to try results with
}

export function flagsFor(sent: Observed): Flag[] {
  if (sent.synthetic) return ['synthetic']; // sent by a program, so fast, and as fast as it should be
  return [
    ...(sent.trapped ? (['honeypot'] as const) : []),
    ...(sent.age < FAST_MS ? (['fast'] as const) : []),
    ...(sent.age > OLD_MS ? (['old-form'] as const) : []),
    ...(sent.worrying ? (['safeguarding'] as const) : []),
  ];
}

/** Whether something in these answers should be read the same day. */
export const isWorrying = (
  { questionnaire, safeguarding }: Pick<Consultation, 'questionnaire' | 'safeguarding'>,
  answers: Answers,
): boolean => needsReadingToday(textsOf(questionnaire, answers), safeguarding?.phrases);
