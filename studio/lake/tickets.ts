import { randomUUID } from 'node:crypto';

const LIFETIME = 60_000; // milliseconds: a browser follows at once

export interface Tickets<Holder> {
  issue: (holder: Holder) => string;
  take: (ticket: string) => Holder | undefined;
}

/** What a browser can show once, within a minute, for whoever it is that it comes for. */
export function openTickets<Holder>(now: () => Date): Tickets<Holder> {
  const issued = new Map<string, { holder: Holder; until: number }>();
  const isOver = ({ until }: { until: number }) => now().getTime() >= until;
  const issue = (holder: Holder) => {
    for (const [ticket, each] of issued) if (isOver(each)) issued.delete(ticket);
    const ticket = randomUUID();
    issued.set(ticket, { holder, until: now().getTime() + LIFETIME });
    return ticket;
  };
  const take = (ticket: string) => {
    const found = issued.get(ticket);
    issued.delete(ticket);
    return found && !isOver(found) ? found.holder : undefined;
  };
  return { issue, take };
}
