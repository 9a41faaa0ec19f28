import type { Person } from './people.ts';
import type { Asked } from './read-request.ts';
import type { World } from './world.ts';

/** A stranger is welcome to read; somebody with a token that is not ours has a session that is over. */
export type Visitor =
  { kind: 'stranger' } | { kind: 'known'; person: Person } | { kind: 'expired' };

export function visitorOf({ request, search }: Asked, { passes, shards }: World): Visitor {
  const ticket = search.get('ticket');
  if (ticket !== null) return shards.take(ticket);
  const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) return { kind: 'stranger' };
  const pass = passes.find((each) => each.token === token);
  return pass ? { kind: 'known', person: pass.person } : { kind: 'expired' };
}
