import type { Config, Context } from '@netlify/functions';
import { manageEmailsPath } from '../../src/form/fields.ts';
import { jsonAnswer } from '../answer-json.ts';
import { findAtAnyAddress, readContent } from '../content.ts';
import { stopEmails } from '../emails/follow.ts';
import { isOneClick } from '../emails/one-click.ts';
import { realSubscribing } from '../emails/subscriber-world.ts';
import { guarded } from '../guarded.ts';
import { seeOther } from '../page.ts';
import { lazily } from '../publishing/publishing-world.ts';
import { refusalReply } from '../receiver/reply.ts';

const content = readContent();
const world = lazily(() => realSubscribing());

/** Where a mail program unsubscribes somebody, at one click. Who comes by a link is shown the page. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const { slug } = params;
  // A mail program goes nowhere else than it was told to (RFC 8058, § 3.1).
  const consultation = findAtAnyAddress(content, slug);
  if (!consultation) return refusalReply(content, 'notFound');
  const { token = '' } = params;
  if (request.method === 'GET')
    return seeOther(content, manageEmailsPath(consultation.slug, token));
  if (!(await isOneClick(request)))
    return jsonAnswer(400, 'This address takes List-Unsubscribe=One-Click and nothing else');
  await stopEmails({ consultation, token }, world());
  return jsonAnswer(200, 'Unsubscribed');
}

export default guarded(answer);

export const config: Config = {
  path: '/consultations/:slug/emails/stop/:token',
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 600, windowSize: 60, aggregateBy: ['ip', 'domain'] }, // of few mail providers
};
