import type { Answers } from '../src/domain/questionnaire.ts';
import { flagsFor, type Submission } from '../src/domain/submission.ts';
import { isTrapped, type Post } from './posted.ts';
import type { Received, World } from './receiving.ts';
import { receiptFor, receiptHash, type Token } from './seals.ts';

/** A token that we sealed, and answers that can be taken. */
export type Sent = { token: Token; answers: Answers };

/** Stores what was sent, once, and says what became of it; throws where the database does. */
export async function keep(post: Post, sent: Sent, world: World): Promise<Received> {
  const { consultation, posted } = post;
  const receipt = receiptFor(sent.token.id, consultation.slug, world.secret);
  const submission = {
    ...submissionFrom(post, sent, world),
    receiptHash: receiptHash(receipt, world.secret),
  };
  const added = await world.store.add(submission, consultation);
  switch (added) {
    case 'stored':
    case 'same':
      return { kind: 'accepted', receipt };
    case 'other':
      return { kind: 'alreadySent', posted, receipt };
    case 'early':
      return { kind: 'notYet', posted };
    case 'late':
      return { kind: 'closed', posted };
  }
}

function submissionFrom(post: Post, { token, answers }: Sent, world: World): Submission {
  const { id, consultation, revision, order, issuedAt } = token;
  const age = world.now().getTime() - issuedAt;
  const flags = flagsFor({ age, trapped: isTrapped(post) });
  return {
    id,
    consultation,
    revision,
    version: 'standard',
    order,
    channel: 'online',
    answers,
    flags,
  };
}
