import { readBody } from '../body.ts';

const MOST_BYTES = 4_096;

/**
 * Whether a mail program asks to unsubscribe somebody: RFC 8058, section 3.1, by a form of either kind.
 * It comes from nobody’s browser, so nothing is asked of where from.
 */
export async function isOneClick(request: Request): Promise<boolean> {
  if (request.method !== 'POST') return false;
  const body = await readBody(request, { most: MOST_BYTES });
  if (!body.ok) return false;
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const form = await new Response(new Uint8Array(body.bytes), { headers })
    .formData()
    .catch(() => undefined);
  return form?.get('List-Unsubscribe') === 'One-Click';
}
