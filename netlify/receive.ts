import { stateAt, type Consultation } from '../src/domain/consultation.ts';
import { offerChange } from '../src/domain/offer.ts';
import { readAnswers, type Answers } from '../src/domain/questionnaire.ts';
import { FIELD } from '../src/form/fields.ts';
import type { CheckState } from '../src/form/screens/check.tsx';
import type { FormState } from '../src/form/screens/form.tsx';
import type { Field } from './post.ts';
import type { Received, World } from './receiving.ts';
import { keep } from './keep.ts';
import { isTrapped, misnamed, sortOut, type Post } from './posted.ts';
import { openToken, sealToken } from './seals.ts';

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
    return await keep(post, { token, answers }, world);
  } catch (error) {
    world.report('not-stored', error);
    return checking(post, { answers, token: sealed, notice: 'not-saved' });
  }
}

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
