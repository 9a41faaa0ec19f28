import type { Config, Context } from '@netlify/functions';
import { guardedJson } from '../answer-json.ts';
import { lazily, loadedNow, realPublishing } from '../publishing/publishing-world.ts';
import { carryOut } from '../publishing/reconcile.ts';
import { publishAgain, seePublishing } from '../staff/staff-publishing.ts';
import { realStaff } from '../staff/staff-world.ts';
import { methodsAt } from '../staff/staff-routes.ts';
import { answerStaff, type Role } from '../staff/staff.ts';
import { alertsSeen } from '../watch/watch.ts';

const loaded = loadedNow();
const world = lazily(() => realPublishing(loaded));
const staff = lazily(() => realStaff());

/** Tells the Studio whether what is published is live, and lets an officer publish again. */
function answer(request: Request, context: Context): Promise<Response> {
  async function again(role: Role) {
    const { made, answer } = await publishAgain(role, world());
    context.waitUntil(carryOut(made, world()));
    return answer;
  }
  const methods = methodsAt('/staff/publishing', {
    GET: async () => seePublishing(world(), await alertsSeen(world().pool, loaded.clockShift)),
    POST: again,
  });
  return answerStaff(request, methods, staff());
}

export default guardedJson(answer);

export const config: Config = {
  path: '/staff/publishing',
  method: ['GET', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
