import type { Config, Context } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { findAtAnyAddress, readContent } from '../content.ts';
import { realCounting } from '../results/counting-world.ts';
import { enterFigures, seeCoverage } from '../results/coverage.ts';
import { lazily } from '../publishing/publishing-world.ts';
import { methodsAt } from '../staff/staff-routes.ts';
import { realStaff } from '../staff/staff-world.ts';
import { answerStaff } from '../staff/staff.ts';

const content = readContent();
const staff = lazily(() => realStaff());
const world = lazily(() => realCounting());

/** Shows staff who has answered, beside how many people there are, which editors enter. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const consultation = findAtAnyAddress(content, params.slug);
  if (!consultation) return jsonAnswer(404, 'There is no consultation with this web address');
  const methods = methodsAt('/staff/consultations/:slug/coverage', {
    GET: () => seeCoverage(consultation, world()),
    POST: (_, who) => enterFigures({ consultation, who }, request, world()),
  });
  return answerStaff(request, methods, staff());
}

export default guardedJson(answer);

export const config: Config = {
  path: '/staff/consultations/:slug/coverage',
  method: ['GET', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
