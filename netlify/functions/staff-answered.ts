import type { Config, Context } from '@netlify/functions';
import { guardedJson } from '../answer-json.ts';
import { readContent } from '../content.ts';
import { readDatabaseUrl } from '../env.ts';
import { lazily } from '../publishing/publishing-world.ts';
import { seeAnswered } from '../staff/staff-answered.ts';
import { realStaff } from '../staff/staff-world.ts';
import { methodsAt } from '../staff/staff-routes.ts';
import { answerStaff } from '../staff/staff.ts';
import { openPool } from '../world.ts';

const content = readContent();
const pool = lazily(() => openPool(readDatabaseUrl(process.env)));
const staff = lazily(() => realStaff());

/** Tells the Studio how many people have answered what, so that no answer is lost by an edit. */
function answer(request: Request, { params }: Context): Promise<Response> {
  const see = () => seeAnswered({ content, slug: params.slug }, pool());
  const methods = methodsAt('/staff/consultations/:slug/answered', { GET: see });
  return answerStaff(request, methods, staff());
}

export default guardedJson(answer);

export const config: Config = {
  path: '/staff/consultations/:slug/answered',
  method: ['GET', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
