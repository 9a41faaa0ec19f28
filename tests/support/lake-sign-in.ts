import type { Lake } from '../../studio/lake/server.ts';
import type { Person } from '../../studio/lake/people.ts';
import { testLake } from './lake.ts';
import { passOf } from './lake-people.ts';
import { roles } from './lake-shelf.ts';

export const people: Person[] = roles.map((role) => passOf(role).person);

type Address = Pick<Lake, 'url'>;

export const studio = 'http://localhost:3333/structure';

/** A lake on whose own page one person of each role may sign in. */
export const openLake = (options = {}): Promise<Lake> => testLake({ people, ...options });

/** What the lake answers under `auth`, with a token or without. */
export const auth = (
  { url }: Address,
  path: string,
  { token, ...init }: RequestInit & { token?: string | undefined } = {},
): Promise<Response> =>
  fetch(`${url}/v2026-05-04/auth/${path}`, {
    redirect: 'manual',
    ...init,
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });

/** Presses a person’s button on the sign-in page. */
export function choose(lake: Address, person: string, origin = studio): Promise<Response> {
  const body = new URLSearchParams({ person, origin });
  return auth(lake, 'login/local', { method: 'POST', body });
}

/** The ticket with which a person comes back to the Studio. */
export async function ticketOf(lake: Address, person: string): Promise<string> {
  const { headers } = await choose(lake, person);
  return /#sid=([^&]{20,})$/.exec(headers.get('location')!)![1]!;
}

export async function tokenFor(lake: Address, ticket: string): Promise<string> {
  const answered: { token: string } = await (await auth(lake, `fetch?sid=${ticket}`)).json();
  return answered.token;
}

export const signIn = async (lake: Address, person: string): Promise<string> =>
  tokenFor(lake, await ticketOf(lake, person));

/** Who the lake says that a token belongs to, or the code of its refusal. */
export async function whoIs({ url }: Address, token: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}` };
  const answered = await fetch(`${url}/v2026-05-04/users/me`, { headers });
  const { role, errorCode }: Record<string, unknown> = await answered.json();
  return role ?? errorCode;
}
