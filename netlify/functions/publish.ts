import type { Config, Context } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { publish } from '../publishing/publish.ts';
import { lazily, loadedNow, realWebhooks } from '../publishing/publishing-world.ts';
import { carryOut } from '../publishing/reconcile.ts';

const loaded = loadedNow();
const world = lazily(() => realWebhooks(loaded));

/** Sanity tells us here that something was published. */
async function receiveWebhook(request: Request, context: Context): Promise<Response> {
  const published = await publish(request, world());
  switch (published.kind) {
    case 'refused':
      return jsonAnswer(published.status, published.message);
    case 'seen':
      return jsonAnswer(200, 'This came before');
    case 'taken':
      context.waitUntil(carryOut(published.plan, world()));
      return jsonAnswer(202, 'Taken');
  }
}

export default guardedJson(receiveWebhook);

export const config: Config = {
  path: '/publish',
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
