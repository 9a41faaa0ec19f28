import { createHmac, timingSafeEqual } from 'node:crypto';

/** One header, once: a second one would come after a comma, and fit no longer. */
const shape = /^t=(\d{1,15}),v1=([\w-]{43})$/;

const FRESH_MS = 5 * 60_000;

export interface Signed {
  header: string | null;
  body: Uint8Array; // as it came: a text that is parsed and written again has other bytes
}

export type Checked = { ok: true; id: string } | { ok: false; why: 'forged' | 'stale' };

/**
 * Whether Sanity signed this, and just now. Our own, because `@sanity/webhook` takes a signature of
 * any age and compares it with `!==`, whose time tells how much of a guess was right.
 */
export function checkSignature(
  { header, body }: Signed,
  { secrets, now }: { secrets: string[]; now: Date },
): Checked {
  const [, time, given] = shape.exec(header ?? '') ?? [];
  if (!time || !given) return { ok: false, why: 'forged' };
  const isOurs = secrets.some((secret) => same(given, signatureOf(body, { secret, time })));
  if (!isOurs) return { ok: false, why: 'forged' };
  const isFresh = Math.abs(now.getTime() - Number(time)) <= FRESH_MS;
  return isFresh ? { ok: true, id: given } : { ok: false, why: 'stale' };
}

const signatureOf = (body: Uint8Array, { secret, time }: { secret: string; time: string }) =>
  createHmac('sha256', secret).update(`${time}.`).update(body).digest('base64url');

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
