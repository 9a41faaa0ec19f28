import type { Config, Context } from '@netlify/functions';
import { findConsultation, readContent } from '../content.ts';
import { elsewhere } from '../elsewhere.ts';
import { guarded } from '../guarded.ts';
import { readPost } from '../post.ts';
import { receive } from '../receiver/receive.ts';
import { refusalReply, reply } from '../receiver/reply.ts';
import { realWorld } from '../world.ts';

const content = readContent();
const world = realWorld();

/** Takes a filled-in form. The form itself is a static page at the same address. */
async function respond(request: Request, { params }: Context): Promise<Response> {
  const consultation = findConsultation(content, params.slug);
  if (!consultation) return elsewhere(content, request, params.slug);

  const post = await readPost(request);
  if (!post.ok) return refusalReply(content, post.refusal, consultation);

  const asked = new URL(request.url).searchParams;
  const change = asked.get('change') ?? undefined;
  const { fields } = post;
  const received = await receive({ consultation, fields, change, copy: asked.has('copy') }, world);
  return reply(content, consultation, received);
}

export default guarded(respond);

export const config: Config = {
  path: '/consultations/:slug/respond',
  method: ['POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  // A school is one address: a class may answer at once, and each page is a request.
  rateLimit: { windowLimit: 450, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
