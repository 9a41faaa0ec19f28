import { failureOf, type Failure, type Staff } from '../../../publishing/staff.ts';

export interface WantedFile {
  path: string;
  body?: object; // to be posted
}

export type TakenFile = { ok: true; name: string; blob: Blob } | Failure;

const PATIENCE_MS = 60_000; // between one part of a file and the next

const silent: Failure = { ok: false, why: 'silent' };

/**
 * Fetches a file with the officer's token, which no address may have in it: addresses are kept in
 * histories and logs.
 */
export async function takeFile(
  { siteUrl, token }: Staff,
  { path, body }: WantedFile,
  onBytes: (bytes: number) => void,
): Promise<TakenFile> {
  if (!siteUrl || !token) return silent;
  const patience = patiently();
  try {
    const response = await fetch(`${siteUrl}/staff/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${token}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: patience.signal,
    });
    if (!response.ok) return failureOf(response.status, await response.json().catch(() => null));
    const name = nameIn(response.headers.get('content-disposition') ?? '');
    if (!name || !response.body) return silent;
    const blob = await readAll(response, (bytes) => (patience.again(), onBytes(bytes)));
    return { ok: true, name, blob };
  } catch {
    return silent; // or it broke off
  } finally {
    patience.over();
  }
}

async function readAll(response: Response, onBytes: (bytes: number) => void): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body!.getReader();
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    onBytes((bytes += value.length));
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' });
}

const nameIn = (disposition: string): string | undefined =>
  /filename="([\w.-]+)"/.exec(disposition)?.[1];

function patiently() {
  const controller = new AbortController();
  const wait = () => setTimeout(() => controller.abort(), PATIENCE_MS);
  let timer = wait();
  return {
    signal: controller.signal,
    again: () => (clearTimeout(timer), void (timer = wait())),
    over: () => clearTimeout(timer),
  };
}
