import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { choices } from './as-of.ts';

const shape = z.strictObject({
  by: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('officer') }),
    z.strictObject({ kind: z.literal('link'), secretHash: z.string() }),
  ]),
  until: z.int(), // ms since 1970
  choice: z.enum(choices),
});

/** What the cookie says: by what right somebody sees drafts, until when, and as of when. */
export type Session = z.infer<typeof shape>;

export const COOKIE = '__Host-preview'; // a browser takes this name from this very host alone

/** Written in the open, and sealed with the site’s secret. */
export function sealSession(session: Session, secret: string): string {
  const open = Buffer.from(JSON.stringify(session)).toString('base64url');
  return `${open}.${sealOf(open, secret)}`;
}

/** The session that we sealed, up to but not including its end; nothing otherwise. */
export function openSession(
  text: string,
  { secret, now }: { secret: string; now: Date },
): Session | undefined {
  const [open = '', given = ''] = text.split('.');
  if (!sameText(given, sealOf(open, secret))) return undefined;
  const session = shape.parse(JSON.parse(Buffer.from(open, 'base64url').toString('utf8')));
  return +now < session.until ? session : undefined;
}

const sealOf = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(`preview\n${text}`).digest('base64url');

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * Goes with requests from inside the Studio’s frame, which is another site: there the browser keeps
 * it apart from what the same page has elsewhere.
 */
export function cookieFor(
  session: Session,
  { secret, now }: { secret: string; now: Date },
): string {
  const seconds = Math.ceil((session.until - +now) / 1000);
  return `${COOKIE}=${sealSession(session, secret)}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=None; Partitioned`;
}
