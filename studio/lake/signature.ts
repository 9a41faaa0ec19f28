import { createHmac } from 'node:crypto';

/** As Sanity signs a webhook, for the header `sanity-webhook-signature`. */
export function signature(body: string, { secret, at }: { secret: string; at: Date }): string {
  const time = at.getTime();
  const hash = createHmac('sha256', secret).update(`${time}.${body}`).digest('base64url');
  return `t=${time},v1=${hash}`;
}
