import type { Person } from './people.ts';
import type { Asked } from './read-request.ts';
import type { World } from './world.ts';

/** A stranger is welcome to read; somebody with a token that is not ours has a session that is over. */
export type Visitor =
  { kind: 'stranger' } | { kind: 'known'; person: Person } | { kind: 'expired' };

export function visitorOf(asked: Asked, world: World): Visitor {
  const ticket = asked.search.get('ticket');
  if (ticket !== null) return world.shards.take(ticket);
  const token = tokenIn(asked.request.headers.get('authorization'));
  if (token === undefined) return { kind: 'stranger' };
  const person = personOf(token, world);
  return person ? { kind: 'known', person } : { kind: 'expired' };
}

export const tokenIn = (authorization: string | null): string | undefined =>
  /^Bearer (.+)$/.exec(authorization ?? '')?.[1];

/** Whose token it is: of somebody who signed in, or one that a script was given. */
export function personOf(
  token: string,
  { passes, sessions }: Pick<World, 'passes' | 'sessions'>,
): Person | undefined {
  const pass = passes.find((each) => each.token === token);
  return pass?.person ?? sessions.find(token);
}
