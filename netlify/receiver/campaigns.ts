import type pg from 'pg';
import * as z from 'zod';
import { findCampaigns } from '../../src/analysis/words/campaigns.ts';
import type { ConsultationCode } from '../../src/domain/addresses.ts';
import { mapSealed, openText, type Belonging, type TextKeys } from '../text-keys.ts';

/** The outside things that looking for campaigns touches. */
export interface Searching {
  pool: pg.Pool; // as the owner, with patience
  textKeys: TextKeys;
}

/**
 * Labels the submissions of every consultation that has had new ones since the last time. Says how
 * many consultations it looked through. All texts of one are in memory at once.
 */
export async function labelCampaigns(searching: Searching): Promise<number> {
  const { rows } = await searching.pool.query<{
    consultation: ConsultationCode;
    submissions: string;
  }>(CHANGED);
  for (const { consultation, submissions } of rows) {
    const found = await campaignsOf(consultation, searching);
    await searching.pool.query(LABEL, [consultation, submissions, found.ids, found.campaigns]);
  }
  return rows.length;
}

/** The ids of submissions, and beside each the campaign that it belongs to. */
async function campaignsOf(consultation: ConsultationCode, { pool, textKeys }: Searching) {
  const { rows } = await pool.query(READ, [consultation]);
  const written = z
    .array(row)
    .parse(rows)
    .flatMap(({ id, answers }) =>
      textsOf(answers, { consultation, id }, textKeys).map((text) => ({ id, text })),
    );
  const bySize = findCampaigns(written.map(({ text }) => text))
    .map(({ texts }) => [...new Set(texts.map((index) => written[index]!.id))])
    .filter((people) => people.length > 1) // who says the same twice is one person
    .sort((a, b) => b.length - a.length);
  const labels = new Map<string, number>();
  for (const [index, people] of bySize.entries())
    for (const id of people) if (!labels.has(id)) labels.set(id, index + 1);
  return { ids: [...labels.keys()], campaigns: [...labels.values()] };
}

const row = z.object({ id: z.string(), answers: z.unknown() });

function textsOf(answers: unknown, of: Belonging, keys: TextKeys): string[] {
  const texts: string[] = [];
  mapSealed(answers, (sealed) => (texts.push(openText(sealed, of, keys)), sealed));
  return texts;
}

const CHANGED = `
  select consultation, submissions
  from (select consultation, count(*) as submissions from submission group by consultation) as now
  left join campaign_search as before using (consultation, submissions)
  where before.consultation is null`;

const READ = 'select id, answers from submission where consultation = $1 order by id';

// Somebody may have withdrawn meanwhile: of them nothing is labelled.
const LABEL = `
  with searched as (
    insert into campaign_search values ($1, $2)
    on conflict (consultation) do update set submissions = excluded.submissions
  ), gone as (
    delete from campaign where consultation = $1 and id <> all ($3::text[])
  )
  insert into campaign (consultation, id, campaign)
  select $1, id, campaign from unnest($3::text[], $4::int[]) as found (id, campaign)
  where exists (select from submission where consultation = $1 and submission.id = found.id)
  on conflict (consultation, id) do update set campaign = excluded.campaign`;
