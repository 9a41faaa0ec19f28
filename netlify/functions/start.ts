import { randomInt } from 'node:crypto';
import type { Config, Context } from '@netlify/functions';
import { findConsultation, readContent } from '../content.ts';
import { elsewhere } from '../elsewhere.ts';
import { guarded } from '../guarded.ts';
import { seeOther } from '../page.ts';
import { refusalReply } from '../receiver/reply.ts';
import { startOf } from '../receiver/start.ts';

const content = readContent();

/** Leads to the form in one of its orders, by lot: an address for posters and messages. */
function start(request: Request, { params }: Context): Response {
  const consultation = findConsultation(content, params.slug);
  if (!consultation) return elsewhere(content, request, params.slug);
  const path = startOf(consultation, params.version, randomInt);
  return path ? seeOther(content, path) : refusalReply(content, 'notFound', consultation);
}

export default guarded(start);

export const config: Config = {
  path: ['/consultations/:slug/start', '/consultations/:slug/:version/start'],
  method: 'GET',
  region: 'lhr',
};
