import type { Config } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { labelCampaigns } from '../receiver/campaigns.ts';
import { readEnvironment } from '../env.ts';
import { lazily } from '../publishing/publishing-world.ts';
import { patientPool } from '../world.ts';

const { textKeys } = readEnvironment(process.env, new Date());
const pool = lazily(() => patientPool());

/** Finds texts that many people sent alike, every night. */
async function search(): Promise<Response> {
  await labelCampaigns({ pool: pool(), textKeys });
  return jsonAnswer(200, 'done');
}

export default guardedJson(search);

export const config: Config = { schedule: '47 2 * * *', region: 'lhr' };
