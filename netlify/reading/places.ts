import { codeOf } from '../../src/domain/addresses.ts';
import { placing, type Placing } from '../../src/domain/placing.ts';
import { readStaffBody } from '../staff/staff-body.ts';
import type { StaffAnswer } from '../staff/staff.ts';
import { gone, says, type By, type Reading } from './reading.ts';

type World = Pick<Reading, 'pool'>;

const nowhere = says(422, 'Choose where the suggestion belongs before you reply to it');
const put = says(200, 'Whoever made the suggestion can see where it was put');
const waiting = says(200, 'The suggestion is waiting for a place again');

/** Puts a suggestion somewhere, or takes it from where it was. */
export async function placeSuggestion(
  by: By,
  request: Request,
  { pool }: World,
): Promise<StaffAnswer> {
  const read = await readStaffBody(request, placing);
  if (!read.ok) return read.answer;
  const { id, place, reply } = read.value;
  const consultation = codeOf(by.consultation);
  if (place) {
    const values = [consultation, id, place.name, challengeOf(place), reply, by.who];
    return (await pool.query(PUT, values)).rowCount === 1 ? put : gone;
  }
  if (reply !== null) return nowhere;
  return (await pool.query(TAKE, [consultation, id])).rowCount === 1 ? waiting : gone;
}

const challengeOf = (place: NonNullable<Placing['place']>): string | null =>
  ('challenge' in place && place.challenge) || null;

const PUT = `
  insert into suggestion_place (consultation, id, place, challenge, reply, who, at)
  select $1, $2, $3, $4, $5, $6, clock_timestamp() from submission
  where consultation = $1 and id = $2
  on conflict (consultation, id)
  do update set place = excluded.place, challenge = excluded.challenge, reply = excluded.reply,
                who = excluded.who, at = excluded.at`;

const TAKE = 'delete from suggestion_place where consultation = $1 and id = $2';
