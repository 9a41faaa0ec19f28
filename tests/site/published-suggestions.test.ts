import { expect, it } from 'vitest';
import { noise, releaseStage } from '../support/release-stage.ts';

const { pool, consultation, published, say, see } = await releaseStage();

/** So many people answer. Their submissions’ ids, as they are stored. */
async function answered(people: number): Promise<string[]> {
  await say(people, noise);
  const sql = 'select id from submission where consultation = $1 order by id';
  const { rows } = await pool.query<{ id: string }>(sql, [consultation().slug]);
  return rows.map(({ id }) => id);
}

const place = (ids: string[], name: string, challenge: string | null, reply: string | null) =>
  pool.query(
    `insert into suggestion_place (consultation, id, place, challenge, reply, who, at)
     select $1, unnest($2::text[]), $3, $4, $5, 'an-officer', clock_timestamp()
     on conflict (consultation, id) do update set place = excluded.place, challenge = excluded.challenge`,
    [consultation().slug, ids, name, challenge, reply],
  );

const counts = (results: Awaited<ReturnType<typeof published>>) =>
  results.suggestions?.figures?.total.options
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => [code, count]);

it('a release says where suggestions were put, protected, and what was replied', async () => {
  const ids = await answered(30);
  await place(ids.slice(0, 21), 'part', 'noise', 'It is on our list.');
  await place(ids.slice(21, 24), 'individual', null, 'We will write to you.');
  const results = await published();
  expect(counts(results)).toEqual([
    ['part_noise', 20],
    ['individual', 5],
  ]);
  expect(results.suggestions!.places.filter(({ replies }) => replies.length > 0)).toEqual([
    {
      ...{ code: 'part_noise', place: { name: 'part', challenge: 'noise' } },
      replies: ['It is on our list.'],
    },
    { code: 'individual', place: { name: 'individual' }, replies: ['We will write to you.'] },
  ]);
  expect((await see()).suggestions).toEqual(results.suggestions);
});

it('nothing is said of suggestions before one is put anywhere, nor how many of fewer than 10', async () => {
  const ids = await answered(30);
  expect((await published()).suggestions).toBeUndefined();
  await place(ids.slice(0, 9), 'new', null, 'Thank you.');
  expect((await see()).suggestions).toMatchObject({
    places: expect.arrayContaining([expect.objectContaining({ replies: ['Thank you.'] })]),
  });
  expect((await see()).suggestions?.figures).toBeUndefined();
});

it('a later release says how many only where ten or more are new since', async () => {
  const ids = await answered(40);
  await place(ids.slice(0, 12), 'individual', null, null);
  await place(ids.slice(12, 20), 'part', 'noise', null);
  await published();
  await place(ids.slice(20, 29), 'part', 'noise', 'Nine more');
  const { suggestions } = await published();
  expect(suggestions?.figures).toBeUndefined();
  expect(suggestions?.places.flatMap(({ replies }) => replies)).toEqual(['Nine more']);
  await place(ids.slice(29, 30), 'part', 'noise', null);
  expect(counts(await published())).toEqual([
    ['part_noise', 20],
    ['individual', 10],
  ]);
});
