import { inject } from 'vitest';
import type { FormFault } from '../../netlify/watch/canary.ts';
import { lookAfter } from '../../netlify/watch/watch.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { ownDatabase, startClock, stopClock } from './world.ts';

export const consultation = libraryHours();
export const minute = 60_000;
export const day = 1440 * minute;

/** Three days after it opened. */
export const open = new Date(+consultation.opensAt + 3 * day);

/** A site that is looked after, with a database of its own. */
export async function watchedSite() {
  const { pool, drop } = await ownDatabase(inject('databaseUrl'));
  const reported: string[] = [];

  async function begin(): Promise<void> {
    reported.length = 0;
    await startClock(pool);
    await pool.query(
      `truncate watch.alert, watch.run, submission, questionnaire, intake.term, retention.run cascade;
       truncate mail.mail, mail.attempt`,
    );
  }

  /** The events that somebody finds who looks at that time, and tries each form with that outcome. */
  async function look(at: Date, fault?: FormFault): Promise<string[]> {
    await stopClock(pool, at);
    const alerts = await lookAfter([consultation], {
      ...{ pool, clockShift: 0, tryForm: async () => fault },
      report: (event) => void reported.push(event),
    });
    return alerts.map(({ event }) => event);
  }
  return { pool, drop, reported, begin, look };
}
