import type pg from 'pg';
import * as z from 'zod';
import { mapWords, questionnaire } from '../../src/domain/questionnaire.ts';
import { firstKey, isSealed, mapSealed, openText, sealText, type TextKeys } from '../text-keys.ts';

const BATCH = 100;

const row = z.object({
  id: z.string(),
  consultation: z.string(),
  text_key: z.string().nullable(),
  answers: z.record(z.string(), z.any()),
  definition: z.unknown(),
});
type Row = z.infer<typeof row>;

/**
 * Seals every text under the first key, also those from before texts were sealed. Stopped and begun
 * again it goes on where it was. Says how many submissions it changed.
 */
export async function reseal(pool: pg.Pool, keys: TextKeys): Promise<number> {
  let changed = 0;
  for (;;) {
    const { rows } = await pool.query(FIND, [firstKey(keys), BATCH]);
    const before = changed;
    for (const each of z.array(row).parse(rows)) changed += await resealOne(each, { pool, keys });
    if (rows.length === 0) return changed;
    if (changed === before) throw new Error('Cannot reseal: what was read is changed all the time');
  }
}

async function resealOne(each: Row, { pool, keys }: { pool: pg.Pool; keys: TextKeys }) {
  const { consultation, id, answers } = each;
  const values = [consultation, id, answers, firstKey(keys), resealed(each, keys)];
  return (await pool.query(CHANGE, values)).rowCount ?? 0;
}

function resealed(each: Row, keys: TextKeys): unknown {
  const again = (text: string) =>
    sealText(isSealed(text) ? openText(text, each, keys) : text, each, keys);
  return each.text_key === null
    ? mapWords(questionnaire.parse(each.definition), each.answers, again)
    : mapSealed(each.answers, again);
}

const FIND = `
  select id, consultation, text_key, answers, definition
  from submission join questionnaire using (consultation, revision)
  where text_key is distinct from $1
  order by consultation, id limit $2`;

// What was withdrawn meanwhile is not there, and what was keyed in anew is sealed anew.
const CHANGE = `
  update submission set answers = $5, text_key = $4
  where consultation = $1 and id = $2 and answers = $3`;
