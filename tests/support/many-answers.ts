import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { createStore } from '../../netlify/receiver/store.ts';
import { readSnapshot } from '../../src/content/snapshot.ts';
import type { Answers } from '../../src/domain/questionnaire.ts';
import { alwaysOpen, newId, sealedFor } from './submission.ts';

export interface At {
  siteRoot: string; // the built site that asks
  databaseUrl: string;
}

const PEOPLE = 60;

const who = ['parent-or-carer', 'parent-or-carer', 'child-or-young-person', 'professional'];
const feels = ['yes-all', 'most', 'most', 'some', 'no'];
const days = ['18', '18', '19', '21', '20']; // of July
const rest = ['inclusive-education', 'mental-health-support', 'staff-training', 'family-support'];

/** Most want the first challenge first, half the second; the others are too close to put in order. */
const answersOf = (index: number): Answers => ({
  'feel-right': feels[index % feels.length]!,
  'answering-as': who[index % who.length]!,
  'work-on-first': {
    chosen: [
      ...(index % 5 > 0 ? ['support-delays'] : []),
      ...(index % 2 > 0 ? ['communication'] : []),
      rest[index % rest.length]!,
    ],
  },
  ...(index % 3 === 0 && { missed: 'Please think of the buses' }),
});

/** Sixty people answer over four days: ten of them on paper, and some say something of themselves. */
export async function manyAnswer(slug: string, { siteRoot, databaseUrl }: At): Promise<void> {
  const { consultations } = readSnapshot(join(siteRoot, '.checkback/snapshot.json'));
  const consultation = consultations.find((each) => each.slug === slug)!;
  const { revision, questionnaire } = consultation;
  const asked = { ...alwaysOpen(slug), revision, questionnaire };
  const pool = new pg.Pool({ connectionString: databaseUrl });
  try {
    for (let index = 0; index < PEOPLE; index += 1) {
      const day = Date.parse(`2025-07-${days[index % days.length]}T12:00:00Z`);
      const store = createStore(pool, day - Date.now());
      const [id, order] = [newId(), index % 10];
      await store.add(sealedFor(asked, { id, order, answers: answersOf(index) }), asked);
      if (index % 6 === 0)
        // is keyed in by staff, which other tests show
        await pool.query(`update submission set channel = 'paper' where id = $1`, [id]);
    }
    await sayOfThemselves(pool, slug);
  } finally {
    await pool.end();
  }
}

async function sayOfThemselves(pool: pg.Pool, slug: string): Promise<void> {
  for (const [choice, times] of [
    ['sex.female', 24],
    ['sex.male', 3],
  ] as const)
    await pool.query(
      `insert into special.about_you
       select $1, unnest($2::bytea[]), '{}', array[$3], '2025-07-21'`,
      [slug, Array.from({ length: times }, () => randomBytes(16)), choice],
    );
}
