import type { Context } from '@netlify/functions';
import { privateHeaders, securityHeaders } from './headers.ts';
import { report } from './report.ts';

type Handler = (request: Request, context: Context) => Promise<Response>;

/** An answer to a program. */
export function jsonAnswer(status: number, message: string): Response {
  const allow = status === 405 ? { Allow: 'POST' } : {};
  const headers = { ...securityHeaders([]), ...privateHeaders, ...allow };
  return Response.json({ message }, { status, headers });
}

/** What throws is a fault of ours, or something that is not set up. Whoever asked may try again. */
export function guardedJson(handler: Handler): Handler {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (error) {
      report('unexpected', error);
      return jsonAnswer(503, 'This does not work just now. Try again in a minute');
    }
  };
}
