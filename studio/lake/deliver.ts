import type { InTurn } from './in-turn.ts';
import { signature } from './signature.ts';

/** Whom to tell of what was published. */
export interface Webhook {
  url: string;
  secret: string;
}

export interface Message {
  headers: Record<string, string>;
  body: string;
}

export interface Delivery {
  oneByOne: InTurn; // Sanity sends a webhook one request at a time
  wait: (ms: number) => Promise<unknown>;
  patience: number; // milliseconds that a receiver has to answer
  closing: AbortSignal;
}

const RETRIES = 2;
const BETWEEN = 30_000; // milliseconds

/** Tries three times, as Sanity does. What is lost after that, the receiver has to find out. */
export async function deliver(webhook: Webhook, message: Message, how: Delivery): Promise<void> {
  for (let retries = 0; ; retries += 1) {
    const sent = await how.oneByOne(() => attempt(webhook, message, how));
    if (sent.ok || how.closing.aborted) return;
    if (!sent.again || retries === RETRIES)
      return console.error(`Cannot deliver a webhook to ${webhook.url}: ${sent.why}`);
    await how.wait(BETWEEN);
  }
}

type Attempt = { ok: true } | { ok: false; why: string; again: boolean };

async function attempt(
  { url, secret }: Webhook,
  { headers, body }: Message,
  { patience, closing }: Delivery,
): Promise<Attempt> {
  // A receiver compares with the real time, whatever the lake’s own clock was set to.
  const signed = { 'sanity-webhook-signature': signature(body, { secret, at: new Date() }) };
  try {
    const answered = await fetch(url, {
      method: 'POST',
      headers: { ...headers, ...signed },
      body,
      redirect: 'manual', // which could lead out of this machine
      signal: AbortSignal.any([closing, AbortSignal.timeout(patience)]),
    });
    await answered.body?.cancel();
    const { ok, status } = answered;
    if (ok) return { ok };
    return { ok, why: `it answered ${status}`, again: status === 429 || status >= 500 };
  } catch (failure) {
    return { ok: false, why: reasonOf(failure), again: true };
  }
}

const reasonOf = (failure: unknown): string =>
  failure instanceof Error && failure.cause ? String(failure.cause) : String(failure);
