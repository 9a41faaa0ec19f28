import { randomUUID } from 'node:crypto';
import { createClient, type SanityClient } from '@sanity/client';
import { inject } from 'vitest';
import { hashOf } from '../../src/preview/links.ts';
import { byTag, plainText } from './html.ts';

export const previewUrl = inject('previewUrl');

export const send = 'consultation-send-priorities';
export const page = '/consultations/send-priorities/';
export const form = `${page}respond/`;

export const textOf = async (response: Response): Promise<string> =>
  plainText(byTag(await response.text(), 'body')[0]!);

/** An officer’s own hands on the lake. */
export const officer: SanityClient = createClient({
  projectId: 'local',
  dataset: 'production',
  apiHost: inject('previewLake'),
  useProjectHostname: false,
  useCdn: false,
  apiVersion: '2025-02-19',
  token: 'editor',
  perspective: 'raw',
});

export interface MadeLink {
  id: string;
  path: string;
}

/** A link that works for `ms` from now, by the lake’s clock. */
export async function makeLink(ms = 3_600_000): Promise<MadeLink> {
  const secret = randomUUID();
  const id = `previewLink.${randomUUID()}`;
  const document = { _id: id, _type: 'previewLink', secretHash: hashOf(secret), note: 'A test' };
  const { _createdAt } = await officer.create(document);
  const expiresAt = new Date(Date.parse(_createdAt) + ms).toISOString();
  await officer.patch(id).set({ expiresAt }).commit();
  return { id, path: `/preview/link/${secret}` };
}

/** A draft of a document that is published, with fields changed. */
export async function draft(id: string, fields: object): Promise<void> {
  const published = await officer.getDocument(id);
  await officer.createOrReplace({ ...published!, ...fields, _id: `drafts.${id}` });
}

export const discard = (id: string): Promise<unknown> => officer.delete(`drafts.${id}`);

export async function discardAll(): Promise<void> {
  for (const { _id } of await officer.fetch<{ _id: string }[]>('*[_id in path("drafts.**")]{_id}'))
    await officer.delete(_id);
}

export const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(previewUrl + path, { redirect: 'manual', ...init });

export const cookieOf = (response: Response): string =>
  response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

export interface Guest {
  get: (path: string) => Promise<Response>;
  post: (path: string, form: URLSearchParams) => Promise<Response>;
}

/** Somebody with a link, who keeps the cookie as a browser does. */
export async function guestBy({ path }: MadeLink): Promise<Guest> {
  let cookie = cookieOf(await ask(path));
  const send = async (address: string, init: RequestInit = {}) => {
    const response = await ask(address, { ...init, headers: { cookie, ...init.headers } });
    cookie = cookieOf(response) || cookie;
    return response;
  };
  return {
    get: (address) => send(address),
    post: (address, body) =>
      send(address, { method: 'POST', body, headers: { origin: previewUrl } }),
  };
}

export const guest = async (): Promise<Guest> => guestBy(await makeLink());
