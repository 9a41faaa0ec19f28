import type pg from 'pg';
import * as z from 'zod';
import type { ConsultationCode } from '../../src/domain/addresses.ts';
import { placeFrom } from '../../src/domain/placing.ts';
import type { WordsPage, Written } from '../../src/domain/reading.ts';
import { redactionReason } from '../../src/domain/redacting.ts';
import { openText, type TextKeys } from '../text-keys.ts';
import type { AskedWords } from './asked-words.ts';
import type { Reading } from './reading.ts';

export type Wanted = AskedWords & {
  consultation: ConsultationCode;
  who: string; // whoever reads, and codes
  quoting: string[]; // options by which people let us quote them
};

const MOST = 600_000; // UTF-16 units of them: as JSON they are at most six times as many bytes, of the six megabytes that a function may answer with

/** The texts after an id. */
export async function textsAfter(wanted: Wanted, { pool, textKeys }: Reading): Promise<WordsPage> {
  const { consultation, question, after = '', by = null, most, who, quoting } = wanted;
  const { rows } = await pool.query(TEXTS, [consultation, question, after, by, who, most, quoting]);
  const found = z.array(row).parse(rows);
  const texts = beginning(found.map((each) => writtenFrom(each, consultation, textKeys)));
  const isLast = found.length < most && texts.length === found.length;
  return {
    texts,
    next: isLast ? null : texts.at(-1)!.id,
    ...(after === '' && { total: await countTexts(wanted, pool) }),
  };
}

/** As many as fit in an answer: one always does. */
function beginning(texts: Written[]): Written[] {
  let size = 0;
  const end = texts.findIndex(({ words }) => (size += words.length) > MOST);
  return end < 0 ? texts : texts.slice(0, Math.max(1, end));
}

const nullable = z.string().nullable();
const row = z.object({
  ...{ id: z.string(), sealed: z.string(), version: z.string(), channel: z.string() },
  ...{ group: nullable, flags: z.array(z.string()), campaign: z.int().nullable() },
  ...{ redacted: redactionReason.nullable(), others: z.int(), leftOut: nullable },
  mayQuote: z.boolean().nullable(),
  ...{ frame: z.int().nullable(), codes: z.array(z.string()).nullable() },
  ...{ place: nullable, challenge: nullable, reply: nullable },
});

function writtenFrom(
  found: z.infer<typeof row>,
  consultation: ConsultationCode,
  keys: TextKeys,
): Written {
  const { sealed, frame, codes, place, challenge, ...rest } = found;
  return {
    ...rest,
    words: openText(sealed, { consultation, id: rest.id }, keys),
    mine: frame !== null && codes !== null ? { frame, codes } : null,
    place: placeFrom({ place, challenge }),
  };
}

const TEXTS = `
  select id, coalesce(redaction.words, page.words) as sealed, redaction.reason as redacted,
         version, channel, grp as "group", submission_flags.flags, campaign,
         mine.frame, mine.codes,
         (select count(*) from coding.coded as other
          where other.consultation = page.consultation and other.id = page.id
            and other.question = $2 and other.who <> $5)::int as others,
         place, challenge, reply, "mayQuote",
         exclusion.reason as "leftOut"
  from (
    select consultation, id, version, channel, answers ->> $4::text as grp,
           coding.words(answers -> $2) as words,
           case when $7::text[] <> '{}' then choices && $7::text[] end as "mayQuote"
    from submission
    where consultation = $1 and id > $3 and coding.words(answers -> $2) is not null
    order by id limit $6
  ) as page
  join submission_flags using (consultation, id)
  left join campaign using (consultation, id)
  left join (select * from redaction where question = $2) as redaction using (consultation, id)
  left join (select * from coding.coded where question = $2 and who = $5) as mine using (consultation, id)
  left join suggestion_place using (consultation, id)
  left join exclusion using (consultation, id)
  order by id`;

/** Those who wrote something in answer to a question, whether they are left out or not. */
async function countTexts({ consultation, question }: Wanted, pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ total: number }>(COUNT, [consultation, question]);
  return rows[0]!.total;
}

const COUNT = `
  select count(*)::int as total from submission
  where consultation = $1 and coding.words(answers -> $2) is not null`;
