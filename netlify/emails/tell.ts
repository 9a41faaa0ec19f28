import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { addressesKeptUntil, NEWS_FOR, noticesDue } from '../../src/domain/notices.ts';
import { published } from '../../src/domain/states.ts';
import { call } from '../call.ts';
import type { Sending } from './sender-world.ts';

type Telling = Pick<Sending, 'pool' | 'clockShift'>;

/**
 * Puts an e-mail in the outbox for everybody who asked to be told of what happened, once. Says how many.
 * `consultations` are those that are live: nobody is told of what is not there to be read.
 */
export async function tellOf(
  consultations: Consultation[],
  now: Date,
  { pool, clockShift }: Telling,
): Promise<number> {
  const since = new Date(+now - NEWS_FOR);
  await keepUntil(consultations, pool);
  let told = 0;
  for (const consultation of consultations)
    for (const notice of noticesDue(published(consultation, now), since, now))
      told += Number(
        await call(pool, 'mail.tell', {
          p_consultation: codeOf(consultation),
          p_event: notice.event,
          p_kind: notice.kind,
          p_as_of: notice.isPublished ? null : notice.at,
          p_until: notice.until,
          p_shift: `${clockShift} milliseconds`,
        }),
      );
  return told;
}

const keepUntil = (consultations: Consultation[], pool: Sending['pool']): Promise<unknown> =>
  call(pool, 'mail.keep_until', {
    p_consultations: consultations.map(codeOf),
    p_delete_at: consultations.map(addressesKeptUntil),
  });
