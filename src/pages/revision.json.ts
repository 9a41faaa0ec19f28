import { site } from '../components/site.ts';

/** What is live: the publisher compares it with the content and the next closing date. */
export function GET(): Response {
  const { revision, now } = site();
  return Response.json({ revision, builtAt: now.toISOString() });
}
