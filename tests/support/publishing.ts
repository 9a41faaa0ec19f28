import { afterAll, inject } from 'vitest';
import { createBuilds } from '../../netlify/publishing/builds.ts';
import { createJournal, type Journal } from '../../netlify/publishing/journal.ts';
import { reconcile, type Plan, type Publishing } from '../../netlify/publishing/reconcile.ts';
import { databaseClock, type DatabaseClock } from './database-clock.ts';
import { ownDatabase } from './world.ts';

export const seconds = 1_000;
export const minutes = 60 * seconds;
export const hours = 60 * minutes;

export const start = '2026-03-01T09:00:00Z';

export interface Stage {
  world: Publishing;
  journal: Journal;
  clock: DatabaseClock;
  lake: { mark: string }; // what is published
  asked: Date[]; // when the builder was asked
}

/** A database of one test file's own, whose clock is set by hand. */
export async function clockedDatabase(): Promise<DatabaseClock> {
  const database = await ownDatabase(inject('databaseUrl'));
  const clock = await databaseClock(database.url, start);
  afterAll(async () => {
    await clock.pool.end();
    await database.drop();
  });
  return clock;
}

/** Publishing from the beginning, with a builder that only counts. */
export async function publishingStage(clock: DatabaseClock): Promise<Stage> {
  await clock.pool.query('truncate publishing.build, publishing.delivery');
  await clock.set(new Date(start));
  const lake = { mark: 'first' };
  const asked: Date[] = [];
  const world: Publishing = {
    builds: createBuilds(clock.pool),
    live: { revision: 'r', mark: 'first', builtAt: clock.now(), boundaries: [] },
    contentMark: () => Promise.resolve(lake.mark),
    askForBuild: () => Promise.resolve(void asked.push(clock.now())),
    wait: clock.wait,
    report: () => undefined,
  };
  return { world, journal: createJournal(clock.pool), clock, lake, asked };
}

/** The build that is under way ends well: what it was made of is live. */
export async function deployed({ world, journal }: Stage, mark: string): Promise<void> {
  await journal.built(mark);
  await world.builds.live(mark);
  world.live = { ...world.live, mark, boundaries: [] };
}

/** The content is published again, and compared with what is live. */
export function published(stage: Stage, mark: string): Promise<Plan> {
  stage.lake.mark = mark;
  return reconcile(stage.world);
}
