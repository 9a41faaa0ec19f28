import { codeOf } from '../../src/domain/addresses.ts';
import { choicesOf } from '../../src/domain/questionnaire.ts';
import { flagsFor, isWorrying, type Submission } from '../../src/domain/submission.ts';
import { FIELD } from '../../src/form/fields.ts';
import type { Checked } from '../../src/form/progress.ts';
import type { Post } from './posted.ts';
import type { Received, World } from './receiving.ts';
import { sealSubmission } from './sealed.ts';
import { receiptFor, type Token } from './seals.ts';

/** A token that we sealed, and answers that can be taken. */
export type Sent = { token: Token; checked: Checked };

export const isSynthetic = ({ ours }: Post): boolean => ours(FIELD.synthetic) !== undefined;

/** Stores what was sent, once, and says what became of it; throws where the database does. */
export async function keep(post: Post, sent: Sent, world: World): Promise<Received> {
  const { consultation, posted } = post;
  const receipt = receiptFor(sent.token.id, codeOf(consultation), world.secret);
  const submission = submissionFrom(post, sent, world);
  const { questionnaire } = consultation;
  const sealed = sealSubmission({ submission, token: sent.token, questionnaire }, world);
  const added = await world.store.add(sealed, consultation);
  switch (added) {
    case 'stored':
    case 'same':
      return { kind: 'accepted', receipt };
    case 'other':
      return { kind: 'alreadySent', posted, receipt };
    case 'withdrawn':
      return { kind: 'withdrawn' };
    case 'early':
      return { kind: 'notYet', posted };
    case 'late':
      return { kind: 'closed', posted };
  }
}

function submissionFrom(post: Post, sent: Sent, world: World): Submission {
  const { consultation } = post;
  const { token, checked } = sent;
  const { id, revision, version, order, issuedAt } = token;
  const { answers, trapped } = checked;
  const age = world.now().getTime() - issuedAt;
  const worrying = isWorrying(consultation, answers);
  return {
    ...{ id, revision, version, order, answers },
    consultation: codeOf(consultation),
    channel: 'online',
    choices: choicesOf(consultation.questionnaire, answers),
    flags: flagsFor({ age, trapped, worrying, synthetic: isSynthetic(post) }),
  };
}
