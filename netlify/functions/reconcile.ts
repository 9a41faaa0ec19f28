import type { Config } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { lazily, loadedNow, realPublishing } from '../publishing/publishing-world.ts';
import { reconcile } from '../publishing/reconcile.ts';

const loaded = loadedNow();
const world = lazily(() => realPublishing(loaded));

/** Repairs what a lost webhook left behind, and rebuilds the site as dates in its content pass. */
async function compare(): Promise<Response> {
  const { kind } = await reconcile(world());
  return jsonAnswer(200, kind);
}

export default guardedJson(compare);

export const config: Config = { schedule: '*/5 * * * *', region: 'lhr' };
