import pg from 'pg';
import { libraryHours } from '../fixtures/consultation.ts';
import { alwaysOpen, sealedFor } from '../support/submission.ts';

export const answeredByMany = libraryHours({ slug: 'answered-by-many' });

const BATCH = 1_000;

/** As many submissions as wanted, sealed as the receiver does it, put in by themselves. */
export async function manySubmissions(databaseUrl: string, count: number): Promise<void> {
  const { slug, revision, questionnaire } = answeredByMany;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('insert into questionnaire values ($1, $2, $3)', [
    slug,
    revision,
    questionnaire,
  ]);
  for (let index = 0; index < count; index += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - index) }, (_, at) => one(index + at));
    await client.query(INSERT, [JSON.stringify(rows)]);
  }
  await client.end();
}

const INSERT = `
  insert into submission (id, consultation, revision, version, option_order, channel, answers, choices,
                          flags, receipt_hash, fingerprint, text_key, day)
  select id, consultation, revision, version, 0, 'online', answers, '{}', '{}',
         decode(receipt_hash, 'hex'), null, text_key, '2026-03-10'
  from jsonb_to_recordset($1) as row (id text, consultation text, revision text, version text,
                                      answers jsonb, receipt_hash text, text_key text)`;

const asked = alwaysOpen(answeredByMany.slug);

function one(index: number) {
  const sealed = sealedFor(asked, { answers: answersOf(index) });
  const { id, consultation, revision, version, answers, receiptHash, textKey } = sealed;
  return {
    ...{ id, consultation, revision, version, answers },
    ...{ receipt_hash: receiptHash.toString('hex'), text_key: textKey },
  };
}

const challenges = ['opening-hours', 'noise', 'steps', 'cold', 'few-books'];

/** A third write nothing, the others some lines. */
function answersOf(index: number) {
  const chosen = challenges.filter((_each, at) => (index >> at) % 2).slice(0, 3);
  const words = `The library is cold in winter, number ${index}, and closed when we get home. `;
  return {
    'feel-right': ['yes', 'some', 'no'][index % 3]!,
    ...(chosen.length && { 'work-on-first': { chosen, most: chosen[0]! } }),
    ...(index % 3 && { missed: words.repeat(1 + (index % 5)) }),
    'answering-as': ['parent', 'child', 'other'][index % 3]!,
  };
}
