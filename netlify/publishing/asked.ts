import type pg from 'pg';
import { codeOf, type Addressed } from '../../src/domain/addresses.ts';
import type { Asked } from '../receiver/store.ts';

type Built = Addressed &
  Pick<Asked, 'revision' | 'questionnaire' | 'deleteAnswersOn'> & {
    document?: string; // its id
  };

/**
 * Tells the database what a build asks and when the answers are to be deleted. So a form that was
 * printed before an edit is kept with the questions that it had, and answers to a consultation that
 * is published no more are deleted all the same. A date once given can be moved, not taken away.
 */
export async function registerAsked(consultations: Built[], pool: pg.Pool): Promise<void> {
  for (const consultation of consultations) {
    const code = codeOf(consultation);
    const { revision, questionnaire, deleteAnswersOn, document } = consultation;
    await pool.query(ASK, [code, revision, questionnaire, document]);
    if (deleteAnswersOn) await pool.query(END, [code, deleteAnswersOn.toISOString()]);
  }
}

const ASK = `
  insert into questionnaire (consultation, revision, definition, document) values ($1, $2, $3, $4)
  on conflict (consultation, revision) do update set document = excluded.document
  where excluded.document is not null`;

const END = `
  insert into intake.term (consultation, delete_at) values ($1, $2)
  on conflict (consultation) do update set delete_at = excluded.delete_at`;
