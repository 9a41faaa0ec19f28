import type { Config, Context } from '@netlify/functions';
import { codeOf } from '../../src/domain/addresses.ts';
import { receiptText } from '../../src/domain/receipt.ts';
import { receivedPath } from '../../src/form/fields.ts';
import { aboutYou } from '../../src/form/render.tsx';
import type { AboutYouState } from '../../src/form/screens/about-you.tsx';
import { askAboutYou, firstAboutYou, hearAboutYou, type Asked } from '../receiver/about-you.ts';
import { findConsultation, readContent } from '../content.ts';
import { elsewhere } from '../elsewhere.ts';
import { guarded } from '../guarded.ts';
import { pageResponse, seeOther } from '../page.ts';
import { realPerson } from '../receiver/person-world.ts';
import { readPost } from '../post.ts';
import { refusalReply } from '../receiver/reply.ts';
import { knownReceipt } from '../receiver/seals.ts';

const content = readContent();
const world = realPerson();

/** Who somebody is, if they would like to say it, once their answers are safe. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const consultation = findConsultation(content, params.slug);
  if (!consultation) return elsewhere(content, request, params.slug);
  if (consultation.aboutYou.length === 0) return refusalReply(content, 'notFound', consultation);
  const receipt = knownReceipt(params.receipt ?? '', codeOf(consultation), world.secret);
  if (!receipt) return refusalReply(content, 'noReceipt', consultation);
  const asked = askAboutYou(consultation, receipt);
  return request.method === 'GET' ? page(asked, firstAboutYou(asked)) : hear(asked, request);
}

async function hear(asked: Asked, request: Request): Promise<Response> {
  const { consultation, receipt } = asked;
  const post = await readPost(request);
  if (!post.ok) return refusalReply(content, post.refusal, consultation);
  const heard = await hearAboutYou(asked, post.fields, world);
  switch (heard.kind) {
    case 'page':
      return page(asked, heard.state);
    case 'done':
      return seeOther(content, receivedPath(consultation.slug, receiptText(receipt)));
    case 'refused':
      return refusalReply(content, heard.refusal, consultation);
  }
}

const page = ({ consultation }: Asked, state: AboutYouState): Response =>
  pageResponse(content, aboutYou(consultation, state), { status: statusOf(state) });

const statusOf = ({ problems, notice }: AboutYouState): number =>
  problems.length > 0 ? 422 : notice ? statuses[notice.name] : 200;

const statuses = { 'not-saved': 503, other: 409, unknown: 404 };

export default guarded(answer);

export const config: Config = {
  path: '/consultations/:slug/about-you/:receipt',
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
