import type pg from 'pg';
import type { Asked } from './store.ts';

/**
 * Tells the database what a build asks and when the answers are to be deleted. So a form that was
 * printed before an edit is kept with the questions that it had, and answers to a consultation that
 * is published no more are deleted all the same. A date once given can be moved, not taken away.
 */
export async function registerAsked(consultations: Asked[], pool: pg.Pool): Promise<void> {
  for (const { slug, revision, questionnaire, deleteAnswersOn } of consultations) {
    await pool.query(ASK, [slug, revision, questionnaire]);
    if (deleteAnswersOn) await pool.query(END, [slug, deleteAnswersOn.toISOString()]);
  }
}

const ASK = `
  insert into questionnaire (consultation, revision, definition) values ($1, $2, $3)
  on conflict do nothing`;

const END = `
  insert into intake.term (consultation, delete_at) values ($1, $2)
  on conflict (consultation) do update set delete_at = excluded.delete_at`;
