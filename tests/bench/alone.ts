import pg from 'pg';
import { findConsultation, readContent } from '../../netlify/content.ts';
import type { Handler } from '../../netlify/local/deploy.ts';
import { readPost } from '../../netlify/post.ts';
import { receive } from '../../netlify/receiver/receive.ts';
import { reply } from '../../netlify/receiver/reply.ts';
import { testWorld } from '../support/world.ts';

/** What the function does, with a database that has always stored already. */
export function withoutDatabase(root: string): Handler {
  process.env.LAMBDA_TASK_ROOT = root;
  const content = readContent();
  const now = () => new Date('2025-07-21T13:42:00Z');
  const store = { now: async () => now(), add: async () => 'stored' as const };
  const world = testWorld(new pg.Pool(), { store, now });

  return async (request, { params }) => {
    const consultation = findConsultation(content, params.slug);
    const post = await readPost(request);
    if (!consultation || !post.ok) throw new Error('Only what is well-formed is timed');
    return reply(
      content,
      consultation,
      await receive({ consultation, fields: post.fields }, world),
    );
  };
}
