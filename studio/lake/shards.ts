import type { Visitor } from './access.ts';
import { openTickets } from './tickets.ts';

export interface Shards {
  ports: number[];
  redirect: (request: Request, visitor: Visitor) => Response;
  take: (ticket: string) => Visitor;
}

/**
 * A browser opens six connections to a host and port, and the Studio listens on seven: with all of
 * them at one port, nothing that it saves would ever leave. So listeners are sent to other ports,
 * with a ticket for whoever they are, for a browser takes the token off when it follows.
 */
export function openShards(now: () => Date): Shards {
  const ports: number[] = [];
  const tickets = openTickets<Visitor>(now);
  let turn = 0;
  const redirect = (request: Request, visitor: Visitor) => {
    const location = new URL(request.url);
    location.port = String(ports[turn++ % ports.length]);
    location.searchParams.set('ticket', tickets.issue(visitor));
    return new Response(null, { status: 307, headers: { location: location.href } });
  };
  const take = (ticket: string): Visitor => tickets.take(ticket) ?? { kind: 'expired' };
  return { ports, redirect, take };
}
