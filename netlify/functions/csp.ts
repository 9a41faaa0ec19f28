import type { Config } from '@netlify/functions';
import { readBody } from '../body.ts';
import { guarded } from '../guarded.ts';
import { brokenRules } from '../policy-report.ts';

const MAX_BYTES = 16 * 1024;

/** Notes which rules of the policy a page broke, and nothing about whose page it was. */
async function noteViolation(request: Request): Promise<Response> {
  const body = await readBody(request, { most: MAX_BYTES });
  for (const directive of brokenRules(body.ok ? body.bytes.toString('utf8') : ''))
    console.warn(JSON.stringify({ event: 'policy-violated', directive }));
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
}

export default guarded(noteViolation);

export const config: Config = {
  path: '/csp',
  method: 'POST',
  region: 'lhr',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
