import { NotifyClient } from 'notifications-node-client';

const PATIENCE_MS = 8_000;

interface Asked {
  method: string;
  url: string;
  headers: Record<string, string>;
  data?: unknown;
}

type RestClient = Parameters<NotifyClient['setClient']>[0];

/** `apiUrl`: of a service other than the real one, in tests. */
export function notifyClient({ key, apiUrl }: { key: string; apiUrl?: string }): NotifyClient {
  const client = apiUrl ? new NotifyClient(apiUrl, key) : new NotifyClient(key);
  client.setClient(ask as unknown as RestClient);
  return client;
}

/**
 * What the client asks with, in place of axios, which waits for ever and is twice as large as all the rest
 * of a function. Throws as axios does where the answer is no success.
 */
async function ask({
  method,
  url,
  headers,
  data,
}: Asked): Promise<{ status: number; data: unknown }> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(data !== undefined && { body: JSON.stringify(data) }),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const { status, ok } = response;
  const answered = { status, data: (await response.json()) as unknown };
  if (ok) return answered;
  throw Object.assign(new Error(`GOV.UK Notify answered ${status}`), { response: answered });
}
