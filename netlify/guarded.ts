import type { Context } from '@netlify/functions';
import { privateHeaders } from './headers.ts';
import { report } from './report.ts';

type Handler = (request: Request, context: Context) => Response | Promise<Response>;

const apology = `Sorry, there is a problem with this page.

Your answers have not been lost if you go back to the page before this one.
Try again in a few minutes.`;

/** What throws is a fault of ours. It is caught here, once: the platform would print its text. */
export function guarded(handler: Handler): Handler {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (error) {
      report('unexpected', error);
      const headers = { 'Content-Type': 'text/plain; charset=utf-8', ...privateHeaders };
      return new Response(apology, { status: 500, headers });
    }
  };
}
