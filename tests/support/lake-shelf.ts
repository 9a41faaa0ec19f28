import type { SanityClient } from '@sanity/client';
import type { Role } from '../../studio/lake/people.ts';
import type { Lake } from '../../studio/lake/server.ts';
import { clientOf, testLake, writing } from './lake.ts';
import { passOf } from './lake-people.ts';

export const roles: Role[] = ['administrator', 'editor', 'contributor', 'viewer'];

/** An empty lake that knows one person of each role. */
export const staffedLake = (): Promise<Lake> => testLake({ tokens: roles.map(passOf) });

export const asRole = (lake: Lake, role: Role): SanityClient =>
  clientOf(lake, { token: role, perspective: 'raw' });

/** A lake with these documents in it, and the client of an editor. */
export async function shelf(
  ...documents: ({ _id: string; _type: string } & object)[]
): Promise<{ lake: Lake; client: SanityClient }> {
  const lake = await staffedLake();
  lake.append({ ...writing(...documents), transactionId: 'shelved' });
  return { lake, client: asRole(lake, 'editor') };
}

const times = ['_createdAt', '_updatedAt'];

export const without = (document: object, names: string[]): object =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)));

/** Every document of a lake without its times, in the order of their ids. */
export async function contents(lake: Lake): Promise<unknown[]> {
  const found = await asRole(lake, 'administrator').fetch<object[]>('* | order(_id asc)');
  return found.map((document) => without(document, times));
}

/** Posts as a person of a role does, and gives what the lake says. */
export async function post(
  lake: Lake,
  path: string,
  { body, role = 'editor' }: { body: unknown; role?: Role | undefined },
): Promise<{ status: number; body: unknown }> {
  const answered = await fetch(`${lake.url}/v2025-02-19/data/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${role}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answered.status, body: await answered.json() };
}

export const book = (_id: string, more = {}) => ({ _id, _type: 'book', ...more });

export type Mutations = Record<string, unknown>[];

/** What the lake says to mutations, and what is there afterwards, where “Atlas” was before. */
export async function mutated(mutations: Mutations, asked = 'returnIds=true') {
  const { lake } = await shelf(book('atlas', { title: 'Atlas' }));
  const body = { mutations, transactionId: 'next' };
  const answered = await post(lake, `mutate/production?${asked}`, { body });
  return { ...answered, lake, documents: await contents(lake) };
}

export const atlas = { ...book('atlas'), title: 'Atlas', _rev: 'shelved' };
