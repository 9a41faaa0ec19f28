import type pg from 'pg';
import { codeOf, consultationCode } from '../../src/domain/addresses.ts';
import type { Answered } from '../../src/domain/answered.ts';
import { answeredIn } from './answered.ts';
import { findAtAnyAddress, type Content } from '../content.ts';
import type { StaffAnswer } from './staff.ts';

const nothing: Answered = { submissions: 0, questions: {} };

/** A consultation that nobody has answered, or that is not published yet, has nothing to lose. */
export async function seeAnswered(
  { content, slug }: { content: Content; slug: string | undefined },
  pool: pg.Pool,
): Promise<StaffAnswer> {
  const found = findAtAnyAddress(content, slug);
  const code = found ? codeOf(found) : consultationCode.safeParse(slug).data;
  if (!code)
    return { status: 404, body: { message: 'There is no consultation with this web address' } };
  return { status: 200, body: (await answeredIn(pool, [code])).get(code) ?? nothing };
}
