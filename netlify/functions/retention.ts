import type { Config } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { readShift } from '../env.ts';
import { lazily } from '../publishing-world.ts';
import { report } from '../report.ts';
import { deleteDue } from '../retention.ts';
import { patientPool } from '../world.ts';

const clockShift = readShift(process.env, new Date());
const pool = lazily(() => patientPool());

/** Deletes answers on the day that their consultation says. */
async function forget(): Promise<Response> {
  await deleteDue({ pool: pool(), clockShift, report });
  return jsonAnswer(200, 'done');
}

export default guardedJson(forget);

export const config: Config = { schedule: '17 2 * * *', region: 'lhr' };
