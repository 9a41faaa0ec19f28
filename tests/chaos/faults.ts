import { randomBytes } from 'node:crypto';
import type { Context, Handler } from '../../netlify/local/deploy.ts';
import { openToken, receiptFor, sealToken } from '../../netlify/receiver/seals.ts';
import { receiptText } from '../../src/domain/receipt.ts';
import { FIELD, receivedPath } from '../../src/form/fields.ts';
import { codeNamed } from '../support/code-named.ts';

/** What a receiver could do wrong, put around the real one, so that nothing of it is ever shipped. */
export type ReceiverFault = 'random-id' | 'false-thanks';

export const planted = (fault: ReceiverFault, real: Handler): Handler =>
  ({ 'random-id': randomId, 'false-thanks': falseThanks })[fault](real);

/** Stores each Send under an id of its own, not under that of the form. */
const randomId =
  (real: Handler): Handler =>
  async (request, context) => {
    const sent = await sentBy(request, context);
    if (!sent) return real(request, context);
    const id = randomBytes(16).toString('hex');
    sent.form.set(FIELD.token, sealToken({ ...sent.token, id }, secret()));
    return real(withBody(request, sent.form.toString()), context);
  };

/** Says thank you where the database failed. */
const falseThanks =
  (real: Handler): Handler =>
  async (request, context) => {
    const sent = await sentBy(request.clone(), context);
    const answer = await real(request, context);
    if (!sent || answer.status !== 503) return answer;
    const { id, consultation } = sent.token;
    const receipt = receiptText(receiptFor(id, consultation, secret()));
    return new Response(null, {
      status: 303,
      headers: { Location: receivedPath(consultation, receipt) },
    });
  };

/** The form and its token, where a request is a Send that the receiver would take. */
async function sentBy(request: Request, { params }: Context) {
  if (request.method !== 'POST') return undefined;
  const form = new URLSearchParams(await request.clone().text());
  const token = openToken(form.get(FIELD.token) ?? '', codeNamed(params.slug ?? ''), secret());
  return token && { form, token };
}

const secret = (): string => process.env.CHECKBACK_SECRET ?? '';

const withBody = ({ url, method, headers }: Request, body: string): Request => {
  const own = new Headers(headers);
  own.delete('content-length');
  return new Request(url, { method, headers: own, body });
};
