import { randomBytes } from 'node:crypto';
import { sealSubmission, type Keys, type Sealed } from '../../netlify/receiver/sealed.ts';
import type { Asked } from '../../netlify/receiver/store.ts';
import { codeOf, type Addressed } from '../../src/domain/addresses.ts';
import { choicesOf, type Answers } from '../../src/domain/questionnaire.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { testKeys } from './world.ts';

export type Open = Asked & Addressed;

/** A consultation that is always open, for tests of what is stored. */
export const alwaysOpen = (slug = 'library-hours'): Open => ({
  ...libraryHours(),
  slug,
  opensAt: new Date(0),
  closesAt: new Date('2999-01-01T00:00:00Z'),
});

export const newId = (): string => randomBytes(16).toString('hex');

export interface Given extends Partial<Submission> {
  answers: Answers;
  keys?: Keys;
}

/** What one person sends to `asked`, sealed as the receiver does it. */
export function sealedFor(asked: Open, { keys = testKeys, ...given }: Given): Sealed {
  const { revision, questionnaire } = asked;
  const consultation = codeOf(asked);
  const { id = newId(), order = 0, version = 'standard' } = given;
  const base = { id, consultation, revision, version, order };
  const submission: Submission = {
    ...base,
    channel: 'online',
    choices: [...new Set(choicesOf(questionnaire, given.answers))],
    flags: [],
    ...given,
  };
  return sealSubmission({ submission, token: { ...base, issuedAt: 0 }, questionnaire }, keys);
}
