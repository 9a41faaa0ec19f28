import type pg from 'pg';
import * as z from 'zod';
import { consultationCode } from '../../src/domain/addresses.ts';
import { mapWords, questionnaire } from '../../src/domain/questionnaire.ts';
import {
  firstKey,
  isSealed,
  mapSealed,
  openText,
  sealText,
  type Belonging,
  type TextKeys,
} from '../text-keys.ts';

const BATCH = 100;

/** Something that is sealed: how rows of it are found, and one of them is sealed anew. */
interface Kept<Row> {
  row: z.ZodType<Row>;
  find: string;
  change: string;
  valuesOf: (row: Row, keys: TextKeys) => unknown[];
}

/**
 * Seals every text under the first key, also those from before texts were sealed, every redacted copy of
 * one, and the addresses of those who want e-mail. Stopped and begun again it goes on where it was. Says how many submissions and copies
 * it changed.
 */
export async function reseal(pool: pg.Pool, keys: TextKeys): Promise<number> {
  const texts =
    (await resealEach(submissions, pool, keys)) + (await resealEach(copies, pool, keys));
  for (const table of ['mail.request', 'mail.subscription'])
    await resealEach(recipientsIn(table), pool, keys);
  return texts;
}

async function resealEach<Row>(kept: Kept<Row>, pool: pg.Pool, keys: TextKeys): Promise<number> {
  let changed = 0;
  for (;;) {
    const { rows } = await pool.query(kept.find, [firstKey(keys), BATCH]);
    const before = changed;
    for (const each of z.array(kept.row).parse(rows))
      changed += (await pool.query(kept.change, kept.valuesOf(each, keys))).rowCount ?? 0;
    if (rows.length === 0) return changed;
    if (changed === before) throw new Error('Cannot reseal: what was read is changed all the time');
  }
}

const whose = { id: z.string(), consultation: consultationCode };

const submission = z.object({
  ...whose,
  text_key: z.string().nullable(),
  answers: z.record(z.string(), z.any()),
  definition: z.unknown(),
});
type Submission = z.infer<typeof submission>;

function resealed(each: Submission, keys: TextKeys): unknown {
  const again = (text: string) =>
    isSealed(text) ? sealedAgain(text, each, keys) : sealText(text, each, keys);
  return each.text_key === null
    ? mapWords(questionnaire.parse(each.definition), each.answers, again)
    : mapSealed(each.answers, again);
}

const sealedAgain = (text: string, of: Belonging, keys: TextKeys) =>
  sealText(openText(text, of, keys), of, keys);

// What was withdrawn meanwhile is not there, and what was keyed in anew is sealed anew.
const submissions: Kept<Submission> = {
  row: submission,
  find: `
    select id, consultation, text_key, answers, definition
    from submission join questionnaire using (consultation, revision)
    where text_key is distinct from $1
    order by consultation, id limit $2`,
  change: `
    update submission set answers = $5, text_key = $4
    where consultation = $1 and id = $2 and answers = $3`,
  valuesOf: (each, keys) => [
    ...[each.consultation, each.id, each.answers],
    ...[firstKey(keys), resealed(each, keys)],
  ],
};

const copy = z.object({ ...whose, question: z.string(), words: z.string() });

// What was redacted anew meanwhile is sealed anew.
const copies: Kept<z.infer<typeof copy>> = {
  row: copy,
  find: `
    select id, consultation, question, words from redaction
    where not starts_with(words, 'sealed:' || $1 || ':')
    order by consultation, id, question limit $2`,
  change: `
    update redaction set words = $5
    where consultation = $1 and id = $2 and question = $3 and words = $4`,
  valuesOf: (each, keys) => [
    ...[each.consultation, each.id, each.question, each.words],
    sealedAgain(each.words, each, keys),
  ],
};

const recipient = z.object({ ...whose, sealed: z.string() });

// Whoever unsubscribed meanwhile is not there.
const recipientsIn = (table: string): Kept<z.infer<typeof recipient>> => ({
  row: recipient,
  find: `
    select id, consultation, sealed from ${table}
    where not starts_with(sealed, 'sealed:' || $1 || ':')
    order by consultation, id limit $2`,
  change: `
    update ${table} set sealed = $4 where consultation = $1 and id = $2 and sealed = $3`,
  valuesOf: (each, keys) => [
    ...[each.consultation, each.id, each.sealed],
    sealedAgain(each.sealed, each, keys),
  ],
});
