import type { Config, Context } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { findConsultation, readContent } from '../content.ts';
import { seeResults } from '../results.ts';
import { realCounting } from '../counting-world.ts';
import { lazily } from '../publishing-world.ts';
import { methodsAt } from '../staff-routes.ts';
import { realStaff } from '../staff-world.ts';
import { answerStaff } from '../staff.ts';

const content = readContent();
const staff = lazily(() => realStaff());
const world = lazily(() => realCounting());

/** Shows staff what has been counted so far. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const consultation = findConsultation(content, params.slug);
  if (!consultation) return jsonAnswer(404, 'There is no consultation with this web address');
  const see = () => seeResults(consultation, new URL(request.url).searchParams, world());
  const methods = methodsAt('/staff/consultations/:slug/results', { GET: see });
  return answerStaff(request, methods, staff());
}

export default guardedJson(answer);

export const config: Config = {
  path: '/staff/consultations/:slug/results',
  method: ['GET', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
