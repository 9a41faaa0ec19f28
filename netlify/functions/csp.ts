import type { Config } from '@netlify/functions';
import * as z from 'zod';

const MAX_BYTES = 16 * 1024;

const violation = z.object({
  'csp-report': z.object({ 'effective-directive': z.string().max(60) }),
});

/** Notes which rule of the policy a page broke, and nothing about whose page it was. */
export default async function noteViolation(request: Request): Promise<Response> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  const done = new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
  if (!(length <= MAX_BYTES)) return done;

  const read = violation.safeParse(await request.json().catch(() => undefined));
  const directive = read.data?.['csp-report']['effective-directive'].replace(/[^a-z-]/g, '');
  if (directive) console.warn(JSON.stringify({ event: 'policy-violated', directive }));
  return done;
}

export const config: Config = {
  path: '/csp',
  method: 'POST',
  region: 'lhr',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
