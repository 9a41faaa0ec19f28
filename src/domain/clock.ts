import * as z from 'zod';

const instant = z.iso.datetime({ offset: true });

/** What `CHECKBACK_NOW` says: the instant that clocks start at, or nothing for the real time. */
export function readClock(text: string | undefined): Date | undefined {
  if (!text) return undefined;
  if (instant.safeParse(text).success) return new Date(text);
  throw new Error(`CHECKBACK_NOW is “${text}”; an instant is such as 2025-07-21T13:42:00Z`);
}
