import type pg from 'pg';
import type { Answered } from '../src/domain/answered.ts';
import { code } from '../src/domain/code.ts';
import { answeredIn } from './answered.ts';
import type { StaffAnswer } from './staff.ts';

const nothing: Answered = { submissions: 0, questions: {} };

/** A consultation that nobody has answered, or that is not published yet, has nothing to lose. */
export async function seeAnswered(slug: string, pool: pg.Pool): Promise<StaffAnswer> {
  if (!code.safeParse(slug).success)
    return { status: 404, body: { message: 'There is no consultation with this web address' } };
  return { status: 200, body: (await answeredIn(pool, [slug])).get(slug) ?? nothing };
}
