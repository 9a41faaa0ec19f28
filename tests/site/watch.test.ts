import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { FormFault } from '../../netlify/watch/canary.ts';
import { alertsSeen } from '../../netlify/watch/watch.ts';
import { consultation, day, minute, open, watchedSite } from '../support/watching.ts';

const { pool, drop, reported, begin, look } = await watchedSite();
afterAll(drop);
beforeEach(begin);
const { slug, opensAt, closesAt } = consultation;

/** So many answer on each day from the one on which it opens. */
const answered = (people: number, days: number, flags: string[] = [], channel = 'online') =>
  pool.query(
    `with asked as (insert into questionnaire values ($1, 'r', '{}') on conflict do nothing)
     insert into submission (id, consultation, revision, version, option_order, channel, answers, flags,
                             receipt_hash, day)
     select md5(random()::text), $1, 'r', 'standard', 0, $6, '{"a": "b"}', $5,
            sha256(random()::text::bytea), ($2::timestamptz at time zone 'Europe/London')::date + each
     from generate_series(0, $4 - 1) as each, generate_series(1, $3)`,
    [slug, opensAt, people, days, flags, channel],
  );

describe('lookAfter()', () => {
  it('finds nothing where all is right, and notes that it looked', async () => {
    await answered(40, 4);
    expect(await look(open)).toEqual([]);
    expect(reported).toEqual([]);
    expect((await pool.query('select from watch.run')).rowCount).toBe(1);
    expect(await alertsSeen(pool, 0)).toEqual([]);
  });

  it.each<[FormFault, RegExp]>([
    [
      'page',
      /takes no answers: its page is not there\. .* Tell the people who run the site now\.$/,
    ],
    ['check', /does not get as far as “Check your answers”/],
    ['store', /the database did not take one/],
  ])('tells of a form that does not get beyond “%s”', async (fault, message) => {
    expect(await look(open, fault)).toEqual(['form-takes-no-answers']);
    expect(reported).toEqual(['form-takes-no-answers']);
    expect(await alertsSeen(pool, 0)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['before it opens', +opensAt - minute, false],
    ['while it is open', +opensAt, true],
    ['when it is about to close', +closesAt - minute, false],
    ['when it has closed', +closesAt, false],
  ])('tries no form %s', async (_when, at, isTried) => {
    expect(await look(new Date(at), 'page')).toEqual(isTried ? ['form-takes-no-answers'] : []);
  });

  it('tells of a silence that is unusual, and no more when somebody answers', async () => {
    await answered(40, 2);
    expect(await look(open)).toEqual(['nobody-answers']);
    expect(await alertsSeen(pool, 0)).toEqual([
      expect.stringMatching(
        /^Nobody has answered “.*” since 3 March 2026, and about 40 people a day/,
      ),
    ]);
    await answered(1, 4);
    expect(await look(open)).toEqual([]);
    expect(await alertsSeen(pool, 0)).toEqual([]);
  });

  it.each([
    ['those whom somebody made up', ['synthetic'], 'online'],
    ['sheets that staff keyed in', [], 'paper'],
  ])('does not take %s for people who answer online', async (_what, flags, channel) => {
    await answered(40, 2);
    await answered(40, 4, flags, channel);
    expect(await look(open)).toEqual(['nobody-answers']);
  });

  it('tells of answers that were to be deleted, as long as nobody looked', async () => {
    await answered(1, 4);
    await pool.query('insert into intake.term values ($1, $2)', [slug, opensAt]);
    expect(await look(open)).toEqual(['retention-did-not-run']);
    await pool.query('insert into retention.run values ($1, 0)', [new Date(+open - day)]);
    expect(await look(open)).toEqual([]);
  });
});

describe('alertsSeen()', () => {
  const keepsTime = async () =>
    (await pool.query<{ since: Date }>('select since from watch.alert')).rows[0]!.since;

  it('an alert that is found again keeps the time from which it was there', async () => {
    await look(open, 'page');
    const since = await keepsTime();
    await look(open, 'store');
    expect(await keepsTime()).toEqual(since);
    expect(await alertsSeen(pool, 0)).toEqual([expect.stringContaining('did not take')]);
  });

  it.each([
    ['59 minutes', 59, 0],
    ['an hour', 60, 1],
  ])('says that nobody has looked for %s', async (_long, minutes, alerts) => {
    await look(open);
    await pool.query(
      `update watch.run set ran_at = clock_timestamp() - make_interval(mins => $1)`,
      [minutes],
    );
    const seen = await alertsSeen(pool, 0);
    expect(seen).toHaveLength(alerts);
    if (alerts > 0) expect(seen[0]).toMatch(/^Nobody has looked after the site since .*2\d{3}/);
  });

  it('says nothing on a site that was not looked after yet', async () => {
    expect(await alertsSeen(pool, 0)).toEqual([]);
  });
});
