import type { Config } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { labelCampaigns } from '../campaigns.ts';
import { readDatabaseUrl, readEnvironment } from '../env.ts';
import { lazily } from '../publishing-world.ts';
import { openPool } from '../world.ts';

const { textKeys } = readEnvironment(process.env, new Date());
const PATIENCE_MS = 25_000; // of the thirty seconds that a scheduled function has
const pool = lazily(() => openPool(readDatabaseUrl(process.env), PATIENCE_MS));

/** Finds texts that many people sent alike, every night. */
async function search(): Promise<Response> {
  await labelCampaigns({ pool: pool(), textKeys });
  return jsonAnswer(200, 'done');
}

export default guardedJson(search);

export const config: Config = { schedule: '47 2 * * *', region: 'lhr' };
