import { site } from '../components/site.ts';

/** What is live: the publisher compares it with the content and with the dates in it. */
export function GET(): Response {
  const { revision, mark, now } = site();
  return Response.json({ revision, mark, builtAt: now.toISOString() });
}
