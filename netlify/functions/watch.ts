import type { Config } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { tryForm } from '../watch/canary.ts';
import { realCanary } from '../watch/canary-world.ts';
import { readContent } from '../content.ts';
import { readShift } from '../env.ts';
import { lazily } from '../publishing/publishing-world.ts';
import { report } from '../report.ts';
import { lookAfter } from '../watch/watch.ts';
import { patientPool } from '../world.ts';

const content = readContent();
const clockShift = readShift(process.env, new Date());
const pool = lazily(() => patientPool());
const canary = lazily(() => realCanary(clockShift));

/** Tries every form that is open, and looks for what did not happen though it should have. */
async function look(): Promise<Response> {
  const world = { pool: pool(), clockShift, report };
  const { consultations } = content.snapshot;
  await lookAfter(consultations, { ...world, tryForm: (each) => tryForm(each, canary()) });
  return jsonAnswer(200, 'done');
}

export default guardedJson(look);

export const config: Config = { schedule: '*/15 * * * *', region: 'lhr' };
