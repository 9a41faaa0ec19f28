import { readBody } from './body.ts';
import type { RefusalName } from './refusals.ts';

/** As much as the longest answers need: 5,000 characters outside ASCII, percent-encoded. */
export const MAX_BYTES = 64 * 1024;
export const MAX_FIELDS = 256;

export type Field = readonly [name: string, value: string];

export type ReadPost = { ok: true; fields: Field[] } | { ok: false; refusal: RefusalName };

const refuse = (refusal: RefusalName) => ({ ok: false, refusal }) as const;

/** A posted form as its fields, within bounds, before anything is known of what it should hold. */
export async function readPost(request: Request): Promise<ReadPost> {
  if (request.method !== 'POST') return refuse('method');
  if (!isFromHere(request)) return refuse('crossSite');
  if (!isForm(request.headers.get('content-type'))) return refuse('contentType');

  const body = await readBody(request, { most: MAX_BYTES });
  return body.ok ? readFields(body.bytes) : refuse(body.why);
}

/** A browser says where a form was sent from; what is not a browser has nobody's cookies to abuse. */
function isFromHere({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  return (site === null || site === 'same-origin') && (!origin || origin === new URL(url).origin);
}

function isForm(contentType: string | null): boolean {
  const parts = (contentType ?? '').toLowerCase().split(';');
  const [type = '', ...parameters] = parts.map((part) => part.trim());
  const charset = parameters.find((each) => each.startsWith('charset='));
  return (
    type === 'application/x-www-form-urlencoded' &&
    (!charset || /^charset="?utf-?8"?$/.test(charset))
  );
}

function readFields(bytes: Uint8Array): ReadPost {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const pairs = text.split('&', MAX_FIELDS + 1).filter(Boolean);
    if (pairs.length > MAX_FIELDS) return refuse('tooManyFields');
    const fields = pairs.map(readPair);
    const hasNul = fields.some((field) => field.some((each) => each.includes('\0')));
    return hasNul ? refuse('nul') : { ok: true, fields };
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return refuse('unreadable');
    throw error;
  }
}

/** Strict where `URLSearchParams` is not: bytes that are no UTF-8 throw a `URIError`. */
function readPair(pair: string): Field {
  const at = pair.indexOf('=');
  const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  return [decode(name), decode(value)];
}

const decode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));
