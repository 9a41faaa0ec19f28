import type { Config, Context } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { findAtAnyAddress, readContent } from '../content.ts';
import { readDatabaseUrl, readEnvironment } from '../env.ts';
import type { KeyingWorld } from '../staff/key-in.ts';
import { lazily } from '../publishing/publishing-world.ts';
import { realStaff } from '../staff/staff-world.ts';
import { seeForm, seeKeyable, takeSheet } from '../staff/staff-submissions.ts';
import { methodsAt } from '../staff/staff-routes.ts';
import { answerStaff } from '../staff/staff.ts';
import { openPool } from '../world.ts';

const content = readContent();
const staff = lazily(() => realStaff());
const world = lazily((): KeyingWorld => {
  const { secret, textKeys, clockShift } = readEnvironment(process.env, new Date());
  return { secret, textKeys, clockShift, pool: openPool(readDatabaseUrl(process.env)) };
});

/** Lets staff key in what came on paper, by phone and at events. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const now = () => new Date(Date.now() + world().clockShift);
  const list = () => Promise.resolve(seeKeyable(content, now()));
  if (params.slug === undefined)
    return answerStaff(request, methodsAt('/staff/submissions', { GET: list }), staff());

  const consultation = findAtAnyAddress(content, params.slug);
  if (!consultation) return jsonAnswer(404, 'There is no consultation with this web address');
  const query = new URL(request.url).searchParams;
  const methods = methodsAt('/staff/consultations/:slug/submissions', {
    GET: () => seeForm({ consultation, content, query }, world()),
    POST: (_, who) => takeSheet(request, { consultation, who }, world()),
  });
  return answerStaff(request, methods, staff());
}

export default guardedJson(answer);

export const config: Config = {
  path: ['/staff/submissions', '/staff/consultations/:slug/submissions'],
  method: ['GET', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
