import { encodeSignatureHeader } from '@sanity/webhook';

export const webhookSecret = 'the secret that Sanity signs webhooks of a test with';

interface Sent {
  body?: string;
  at?: Date; // when it was signed
  secret?: string;
  headers?: Record<string, string | undefined>; // others, or without
  method?: string;
}

let sent = 0;

/** A webhook as Sanity sends it, or with something changed about it. */
export async function webhook(url: string, change: Sent = {}): Promise<Request> {
  const {
    body = bodyOf(++sent),
    at = new Date(),
    secret = webhookSecret,
    method = 'POST',
  } = change;
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': `key-${process.pid}-${++sent}`,
    'sanity-webhook-signature': body && (await encodeSignatureHeader(body, at.getTime(), secret)),
    'sanity-project-id': 'local',
    'sanity-dataset': 'production',
    'sanity-document-id': 'settings',
    'sanity-operation': 'update',
    'sanity-transaction-id': 'transaction',
    ...change.headers,
  };
  const given = Object.entries(headers).filter((pair): pair is [string, string] => !!pair[1]);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(url, { method, headers: given, ...(hasBody && { body }) });
}

const bodyOf = (number: number): string =>
  JSON.stringify({ _id: 'settings', _type: 'settings', _rev: `rev-${number}` });
