import type { Config } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { readShift } from '../env.ts';
import { forgetAddresses } from '../emails/forget.ts';
import { lazily } from '../publishing/publishing-world.ts';
import { report } from '../report.ts';
import { deleteDue } from '../receiver/retention.ts';
import { patientPool } from '../world.ts';

const clockShift = readShift(process.env, new Date());
const pool = lazily(() => patientPool());

/** Deletes answers on the day that their consultation says, and e-mail addresses that are of no more use. */
async function forget(): Promise<Response> {
  const retention = { pool: pool(), clockShift, report };
  await forgetAddresses(retention).catch((error: unknown) =>
    report('addresses-not-deleted', error),
  );
  await deleteDue(retention);
  return jsonAnswer(200, 'done');
}

export default guardedJson(forget);

export const config: Config = { schedule: '17 2 * * *', region: 'lhr' };
