import type { Consultation, Contact } from '../../src/domain/consultation.ts';
import { receiptText } from '../../src/domain/receipt.ts';
import { receivedPath } from '../../src/form/fields.ts';
import { copyText, type Copy } from '../../src/form/copy-text.ts';
import * as show from '../../src/form/render.tsx';
import type { Content } from '../content.ts';
import { privateHeaders } from '../headers.ts';
import { pageResponse, seeOther } from '../page.ts';
import type { Received } from './receiving.ts';
import { refusals, type RefusalName } from '../refusals.ts';

/** What became of a form, as HTTP. */
export function reply(content: Content, consultation: Consultation, got: Received): Response {
  const page = (status: number, screen: ReturnType<typeof show.closed>, headers = {}) =>
    pageResponse(content, screen, { status, headers });

  switch (got.kind) {
    case 'form':
      return page(toMend(got) ? 422 : 200, show.filledForm(consultation, got.form));
    case 'check':
      return checkReply(content, consultation, got);
    case 'copy':
      return copyReply(content, consultation, got.copy);
    case 'accepted':
      return seeOther(content, receivedPath(consultation.slug, receiptText(got.receipt)));
    case 'alreadySent':
      return page(409, show.alreadySent(consultation, got));
    case 'withdrawn':
      return page(409, show.takenBack(consultation));
    case 'closed':
      return page(403, show.closed(consultation, got.posted));
    case 'notYet':
      return page(403, show.notYet(consultation, got.posted));
    case 'refused':
      return refusalReply(content, got.refusal, consultation);
  }
}

/** A file, so that it stays on the person's own device and nowhere else. */
function copyReply({ headers }: Content, consultation: Consultation, copy: Copy): Response {
  return new Response(copyText(consultation, copy), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="my-answers-${consultation.slug}.txt"`,
      ...headers,
      ...privateHeaders,
    },
  });
}

const toMend = ({ form }: Extract<Received, { kind: 'form' }>): boolean =>
  form.problems.length > 0 || form.change !== undefined;

const checkStatus = { 'not-saved': 503, 'not-ours': 422 } as const;

function checkReply(
  content: Content,
  consultation: Consultation,
  { check }: Extract<Received, { kind: 'check' }>,
): Response {
  const status = check.notice ? checkStatus[check.notice] : 200;
  const headers = status === 503 ? { 'Retry-After': '60' } : {};
  return pageResponse(content, show.checkAnswers(consultation, check), { status, headers });
}

export function refusalReply(
  content: Content,
  name: RefusalName,
  consultation?: Consultation,
): Response {
  const refusal = refusals[name];
  const contact: Contact = consultation?.contact ?? content.snapshot.settings.contact;
  const headers = refusal.status === 405 ? { Allow: 'GET, HEAD, POST' } : {};
  const screen = show.refused(refusal, contact, consultation?.slug);
  return pageResponse(content, screen, { status: refusal.status, headers });
}
