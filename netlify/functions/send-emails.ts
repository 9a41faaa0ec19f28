import type { Config } from '@netlify/functions';
import { guardedJson, jsonAnswer } from '../answer-json.ts';
import { readContent } from '../content.ts';
import { tellAndSend } from '../emails/sending-now.ts';

const content = readContent();

/** Tells people of what happened since it last looked, and sends what is left from before. */
async function sendAll(): Promise<Response> {
  await tellAndSend(content.snapshot.consultations);
  return jsonAnswer(200, 'done');
}

export default guardedJson(sendAll);

export const config: Config = { schedule: '*/5 * * * *', region: 'lhr' };
