import { stateAt, type Consultation } from '../../src/domain/consultation.ts';
import { STANDARD } from '../../src/domain/audience-version.ts';
import { FIELD, respondPath } from '../../src/form/fields.ts';
import { canaryAnswers } from './canary-answers.ts';
import type { Field } from '../post.ts';
import { receive } from '../receiver/receive.ts';
import type { World } from '../receiver/receiving.ts';

/** The outside things that trying a form touches. */
export interface Canary {
  fetch: (request: Request) => Promise<Response>; // of the live site
  siteUrl: string;
  receiving: World; // whose store forgets
}

/** How far it did not get. */
export type FormFault = 'page' | 'check' | 'store';

/**
 * Tries the form of an open consultation as somebody who answers. The page, the first way through the
 * function and its answer come over the web from the live site. The last step, which stores, goes by the
 * same code, token, login and SQL function as theirs, in a transaction that is taken back: so it proves all
 * but the commit (which the note of this very check does), and nothing of it can be counted, ever. Sent to
 * the end and then withdrawn it would be in the results for a moment, and among the withdrawals for good.
 */
export async function tryForm(
  consultation: Consultation,
  canary: Canary,
): Promise<FormFault | undefined> {
  const page = await pageOf(() => canary.fetch(new Request(addressOf(consultation, canary))));
  if (!page?.includes(`name="${FIELD.version}"`)) return 'page';
  const fields: Field[] = [
    ...canaryAnswers(consultation.questionnaire),
    [FIELD.version, STANDARD],
    [FIELD.order, '0'],
    ...oursIn(page, FIELD.offer),
  ];
  const checked = await pageOf(() => canary.fetch(posted(fields, consultation, canary)));
  const token = checked ? oursIn(checked, FIELD.token) : [];
  if (token.length === 0) return 'check';
  const { receiving } = canary;
  const received = await receive({ consultation, fields: [...fields, ...token] }, receiving);
  return received.kind === 'accepted' ? undefined : 'store';
}

/** A consultation that closes while its form is tried has no fault. */
export const isOpenFor = (consultation: Consultation, now: Date, ms: number): boolean =>
  stateAt(consultation, now).name === 'open' &&
  stateAt(consultation, new Date(+now + ms)).name === 'open';

const addressOf = ({ slug }: Consultation, { siteUrl }: Canary): string =>
  siteUrl + respondPath(slug);

const posted = (fields: Field[], consultation: Consultation, canary: Canary): Request =>
  new Request(addressOf(consultation, canary), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  });

async function pageOf(ask: () => Promise<Response>): Promise<string | undefined> {
  try {
    const answered = await ask();
    const text = await answered.text();
    return answered.ok ? text : undefined;
  } catch {
    return undefined;
  }
}

/** A hidden field of ours, as a browser would send it back. None has a character that HTML escapes. */
function oursIn(html: string, wanted: string): Field[] {
  const hidden = [...html.matchAll(/name="(_\w+)" value="([^"]*)"/g)];
  const found = hidden.find(([, name]) => name === wanted);
  return found ? [[wanted, found[2]!]] : [];
}
