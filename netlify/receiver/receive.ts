import { codeOf } from '../../src/domain/addresses.ts';
import { stateAt, type Consultation } from '../../src/domain/consultation.ts';
import { FIELD } from '../../src/form/fields.ts';
import { nextStep, pageToChange, type Checked } from '../../src/form/progress.ts';
import type { CheckState } from '../../src/form/screens/check.tsx';
import { isSynthetic, keep } from './keep.ts';
import type { Field } from '../post.ts';
import { misnamed, sortOut, type Post } from './posted.ts';
import type { Received, World } from './receiving.ts';
import { openToken, receiptFor, sealToken, type Token } from './seals.ts';

export interface Arrived {
  consultation: Consultation;
  fields: Field[];
  change?: string | undefined; // the question, by code, whose “Change” or “Back” was pressed
  copy?: boolean; // “Download a copy” was pressed
}

/**
 * A form comes in page by page, then whole to be checked, then checked to be stored. Only the last is
 * kept, and under the id in its token, so that sending again changes nothing.
 */
export async function receive(arrived: Arrived, world: World): Promise<Received> {
  const { consultation, fields } = arrived;
  const refusal = misnamed(consultation, fields);
  if (refusal) return { kind: 'refused', refusal };

  const post = sortOut(consultation, fields);
  if (isSynthetic(post) && !world.takesSynthetic)
    return { kind: 'refused', refusal: 'unknownField' };
  if (arrived.change !== undefined)
    return { kind: 'form', form: pageToChange(consultation, post, arrived.change) };
  const token = post.ours(FIELD.token);
  if (token === undefined) return check(post, world);
  return arrived.copy ? copy(post, token, world) : send(post, token, world);
}

/** Until it is sent: nothing is stored but, by the builds, the questions themselves. */
async function check(post: Post, world: World): Promise<Received> {
  const notOpen = whyNotOpen(post, await timeNow(world));
  if (notOpen) return notOpen;
  const step = nextStep(post.consultation, post);
  if (step.to === 'form') return { kind: 'form', form: step.form };
  const { checked } = step;
  return checking(checked, { token: newToken(post, checked, world) });
}

/** Checked: stored once, or the reason why not, with everything still on the page. */
async function send(post: Post, sealed: string, world: World): Promise<Received> {
  const token = openToken(sealed, codeOf(post.consultation), world.secret);
  const step = nextStep(post.consultation, post);
  if (step.to === 'form') return { kind: 'form', form: step.form };
  const { checked } = step;
  if (!token)
    return checking(checked, { token: newToken(post, checked, world), notice: 'not-ours' });
  try {
    return await keep(post, { token, checked }, world);
  } catch (error) {
    world.report('not-stored', error);
    return checking(checked, { token: sealed, notice: 'not-saved' });
  }
}

/** What somebody keeps for themselves. It says the receipt code that Send will give. */
function copy(post: Post, sealed: string, world: World): Received {
  const { consultation } = post;
  const token = openToken(sealed, codeOf(consultation), world.secret);
  const step = nextStep(consultation, post);
  if (step.to === 'form') return { kind: 'form', form: step.form };
  const { checked } = step;
  if (!token)
    return checking(checked, { token: newToken(post, checked, world), notice: 'not-ours' });
  const receipt = receiptFor(token.id, codeOf(consultation), world.secret);
  return { kind: 'copy', copy: { ...checked, receipt } };
}

const checking = (checked: Checked, state: Pick<CheckState, 'token' | 'notice'>): Received => ({
  kind: 'check',
  check: { ...checked, ...state },
});

/** What the database's clock says, so that this page and the next agree; ours if it is down. */
async function timeNow(world: World): Promise<Date> {
  try {
    return await world.store.now();
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

/** A token for this form: with the id it had before, where it comes back from a change. */
function newToken({ consultation, ours }: Post, { asking }: Checked, world: World): string {
  const code = codeOf(consultation);
  const again = ours(FIELD.again);
  const before = again ? openToken(again, code, world.secret) : undefined;
  const token: Token = {
    ...asking,
    id: before?.id ?? world.newId(),
    consultation: code,
    revision: consultation.revision,
    issuedAt: before?.issuedAt ?? world.now().getTime(),
  };
  return sealToken(token, world.secret);
}
