import type { Config } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { readContent } from '../content.ts';
import { lazily } from '../publishing/publishing-world.ts';
import { report } from '../report.ts';
import { countAhead } from '../results/count-ahead.ts';
import { realCounting } from '../results/counting-world.ts';

const content = readContent();
const counting = lazily(() => realCounting());

/** Counts the day that is over, every night: a million submissions take longer than staff would wait. */
async function count(): Promise<Response> {
  await countAhead(content.snapshot.consultations, { ...counting(), report });
  return jsonAnswer(200, 'done');
}

export default guardedJson(count);

export const config: Config = { schedule: '17 3 * * *', region: 'lhr' };
