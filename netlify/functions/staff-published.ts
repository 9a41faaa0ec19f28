import type { Config, Context } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { findAtAnyAddress, readContent } from '../content.ts';
import { realCounting } from '../results/counting-world.ts';
import { publishResults, seePublishable } from '../results/published.ts';
import { lazily } from '../publishing/publishing-world.ts';
import { methodsAt } from '../staff/staff-routes.ts';
import { realStaff } from '../staff/staff-world.ts';
import { answerStaff } from '../staff/staff.ts';

const content = readContent();
const staff = lazily(() => realStaff());
const world = lazily(() => realCounting());

/** Shows staff what could be published of results, and fixes what is. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const consultation = findAtAnyAddress(content, params.slug);
  if (!consultation) return jsonAnswer(404, 'There is no consultation with this web address');
  const { searchParams } = new URL(request.url);
  const methods = methodsAt('/staff/consultations/:slug/published', {
    GET: () => seePublishable(consultation, searchParams, world()),
    POST: (role, who) => publishResults(request, { consultation, role, who }, world()),
  });
  return answerStaff(request, methods, staff());
}

export default guardedJson(answer);

export const config: Config = {
  path: '/staff/consultations/:slug/published',
  method: ['GET', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
