import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { createStore } from '../../netlify/receiver/store.ts';
import { sealText } from '../../netlify/text-keys.ts';
import { readSnapshot } from '../../src/content/snapshot.ts';
import { codeNamed } from './code-named.ts';
import { alwaysOpen, newId, sealedFor, type Given } from './submission.ts';
import { testKeys } from './world.ts';

export interface Said extends Omit<Given, 'answers'> {
  missed: string;
  as?: string;
}

/** What people wrote to a consultation of the running site, in the order in which it is read. */
export async function peopleWrite(slug: string, said: Said[]): Promise<void> {
  const { consultations } = readSnapshot(join(inject('siteRoot'), '.checkback/snapshot.json'));
  const { revision, questionnaire } = consultations.find((each) => each.slug === slug)!;
  const asked = { ...alwaysOpen(slug), revision, questionnaire };
  const ids = said.map(newId).sort();
  await withPool(async (pool) => {
    const store = createStore(pool, Date.parse('2025-07-21T12:00:00Z') - Date.now());
    for (const [index, { missed, as, channel = 'online', ...given }] of said.entries()) {
      const id = ids[index]!;
      const answers = { missed, ...(as && { 'answering-as': as }) };
      await store.add(sealedFor(asked, { ...given, id, answers }), asked);
      // is keyed in by staff, which other tests show
      await pool.query('update submission set channel = $1 where id = $2', [channel, id]);
    }
  });
}

/** The same text by many more, at once. */
export async function manyWrite(
  slug: string,
  { count, missed }: { count: number; missed: string },
) {
  await peopleWrite(slug, [{ missed }]);
  const ids = Array.from({ length: count - 1 }, newId);
  const sealed = ids.map((id) =>
    sealText(missed, { consultation: codeNamed(slug), id }, testKeys.textKeys),
  );
  await withPool((pool) => pool.query(COPY, [slug, ids, sealed]));
}

const COPY = `
  insert into submission (id, consultation, revision, version, option_order, channel, answers, choices,
                          flags, receipt_hash, fingerprint, text_key, day)
  select other.id, consultation, revision, version, option_order, channel,
         jsonb_build_object('missed', sealed), choices, flags, decode(other.id, 'hex'), fingerprint,
         text_key, day
  from submission, unnest($2::text[], $3::text[]) as other (id, sealed) where consultation = $1`;

async function withPool<Found>(work: (pool: pg.Pool) => Promise<Found>): Promise<Found> {
  const pool = new pg.Pool({ connectionString: inject('databaseUrl') });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}
