import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { consultation, minute, open, watchedSite } from '../support/watching.ts';

const { pool, drop, begin, look } = await watchedSite();
afterAll(drop);
beforeEach(begin);
describe('lookAfter(), of e-mails that wait', () => {
  const mail = (state: string, minutesAgo: number, reason: string | null = null) =>
    pool.query(
      `insert into mail.mail (reference, consultation, event, recipient, state, reason, due_at)
       values (md5(random()::text), $1, md5(random()::text), 'r', $2, $3, $4)`,
      [consultation.slug, state, reason, new Date(+open - minutesAgo * minute)],
    );

  it.each([
    ['half an hour', 30, ['emails-not-sent']],
    ['less', 29, []],
  ])('for %s', async (_long, minutesAgo, found) => {
    await mail('waiting', minutesAgo);
    expect(await look(open)).toEqual(found);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['one was sent', () => mail('sent', 29)],
    ['one could not be', () => mail('failed', 29)],
    ['one is to be tried again', () => mail('waiting', -4, 'unreachable')],
    [
      'one is on its way',
      () => pool.query('insert into mail.attempt values ($1, $2)', ['r', new Date(+open - minute)]),
    ],
  ])('says nothing where there are many, and %s', async (_what, moved) => {
    await mail('waiting', 90);
    await moved();
    expect(await look(open)).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['were sent long ago', () => mail('sent', 30)],
    ['were asked for just now, or not at all', () => mail('dropped', 1)],
  ])('is not taken in by others that %s', async (_what, moved) => {
    await mail('waiting', 90);
    await moved();
    expect(await look(open)).toEqual(['emails-not-sent']);
  });
});
