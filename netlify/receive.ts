import { stateAt, type Consultation } from '../src/domain/consultation.ts';
import { offerChange } from '../src/domain/offer.ts';
import { readAnswers, type Answers } from '../src/domain/questionnaire.ts';
import type { Posted } from '../src/domain/questions/question.ts';
import { flagsFor, type Submission } from '../src/domain/submission.ts';
import { FIELD } from '../src/form/fields.ts';
import type { CheckState } from '../src/form/screens/check.tsx';
import type { FormState } from '../src/form/screens/form.tsx';
import type { Field } from './post.ts';
import { misnamed, sortOut, type Post } from './posted.ts';
import type { RefusalName } from './refusals.ts';
import { openToken, receiptFor, receiptHash as hashOf, sealToken, type Token } from './seals.ts';
import type { Store } from './store.ts';

/** The outside things that receiving touches. */
export interface World {
  store: Store;
  now: () => Date; // the function's own clock: for the age of a token, and when the database is down
  newId: () => string; // 128 random bits as hex
  secret: string;
  report: (event: string, error: unknown) => void;
}

export type Received =
  | { kind: 'form'; form: FormState }
  | { kind: 'check'; check: CheckState }
  | { kind: 'accepted'; receipt: string }
  | { kind: 'alreadySent'; posted: Posted; receipt: string }
  | { kind: 'closed' | 'notYet'; posted: Posted }
  | { kind: 'refused'; refusal: RefusalName };

export interface Arrived {
  consultation: Consultation;
  fields: Field[];
  change: boolean; // “Change” was pressed on the page that checks answers
}

/**
 * A form comes in twice: filled in, to be checked; then checked, to be stored. Only the second is
 * kept, and under the id in its token, so that sending again changes nothing.
 */
export async function receive(arrived: Arrived, world: World): Promise<Received> {
  const { consultation, fields } = arrived;
  const refusal = misnamed(consultation, fields);
  if (refusal) return { kind: 'refused', refusal };

  const post = sortOut(consultation, fields);
  const token = post.ours(FIELD.token);
  if (arrived.change) return formAgain(post, { again: token });
  return token === undefined ? check(post, world) : send(post, token, world);
}

const formAgain = ({ posted }: Post, rest: Partial<FormState>): Received => ({
  kind: 'form',
  form: { posted, problems: [], ...rest },
});

/** The first time: nothing is stored but the questions themselves. */
async function check(post: Post, world: World): Promise<Received> {
  const notOpen = whyNotOpen(post, await timeNow(post.consultation, world));
  if (notOpen) return notOpen;
  const again = post.ours(FIELD.again);
  const read = readForm(post, again);
  if ('mend' in read) return read.mend;
  return checking(post, { answers: read.answers, token: newToken(post, again, world) });
}

/** The second time: stored once, or the reason why not, with everything still on the page. */
async function send(post: Post, sealed: string, world: World): Promise<Received> {
  const token = openToken(sealed, post.consultation.slug, world.secret);
  const read = readForm(post, sealed);
  if ('mend' in read) return read.mend;
  const { answers } = read;
  if (!token)
    return checking(post, { answers, token: newToken(post, undefined, world), notice: 'not-ours' });
  try {
    return await stored(post, { token, answers }, world);
  } catch (error) {
    world.report('not-stored', error);
    return checking(post, { answers, token: sealed, notice: 'not-saved' });
  }
}

type Sent = { token: Token; answers: Answers };

async function stored(post: Post, sent: Sent, world: World): Promise<Received> {
  const { consultation, posted } = post;
  const receipt = receiptFor(sent.token.id, consultation.slug, world.secret);
  const receiptHash = hashOf(receipt, world.secret);
  const submission = { ...submissionFrom(post, sent, world), receiptHash };
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

const isTrapped = (post: Post): boolean => Boolean(post.ours(FIELD.trap));

const checking = (
  post: Post,
  state: Pick<CheckState, 'answers' | 'token' | 'notice'>,
): Received => ({
  kind: 'check',
  check: { ...state, posted: post.posted, trapped: isTrapped(post) },
});

/** What the database's clock says, so that this page and the next agree; ours if it is down. */
async function timeNow(consultation: Consultation, world: World): Promise<Date> {
  try {
    return await world.store.ask(consultation);
  } catch (error) {
    world.report('database-unavailable', error);
    return world.now();
  }
}

function whyNotOpen({ consultation, posted }: Post, now: Date): Received | undefined {
  const { name } = stateAt(consultation, now);
  if (name === 'open') return undefined;
  return { kind: name === 'upcoming' ? 'notYet' : 'closed', posted };
}

/** The answers; or the form again, where the questions changed under it or one cannot be taken. */
function readForm(post: Post, again?: string): { answers: Answers } | { mend: Received } {
  const { questionnaire } = post.consultation;
  const offer = post.ours(FIELD.offer);
  const change = offer === undefined ? undefined : offerChange(offer, questionnaire);
  if (change) return { mend: formAgain(post, { change, again }) };
  const read = readAnswers(questionnaire, post.posted);
  return read.ok ? read : { mend: formAgain(post, { problems: read.problems, again }) };
}

/** A token for this form: with the id it had before, where it comes back from a change. */
function newToken({ consultation }: Post, again: string | undefined, world: World): string {
  const { slug, revision } = consultation;
  const before = again ? openToken(again, slug, world.secret) : undefined;
  const id = before?.id ?? world.newId();
  const issuedAt = before?.issuedAt ?? world.now().getTime();
  return sealToken({ id, consultation: slug, revision, order: 0, issuedAt }, world.secret);
}
