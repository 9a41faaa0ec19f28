import { randomUUID } from 'node:crypto';
import type { Visitor } from './access.ts';

const LIFETIME = 60_000; // milliseconds: a browser follows at once

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
export function openShards(): Shards {
  const ports: number[] = [];
  const tickets = new Map<string, Visitor>();
  let turn = 0;
  const redirect = (request: Request, visitor: Visitor) => {
    const ticket = randomUUID();
    tickets.set(ticket, visitor);
    setTimeout(() => tickets.delete(ticket), LIFETIME).unref();
    const location = new URL(request.url);
    location.port = String(ports[turn++ % ports.length]);
    location.searchParams.set('ticket', ticket);
    return new Response(null, { status: 307, headers: { location: location.href } });
  };
  const take = (ticket: string): Visitor => {
    const visitor = tickets.get(ticket) ?? { kind: 'expired' };
    tickets.delete(ticket);
    return visitor;
  };
  return { ports, redirect, take };
}
