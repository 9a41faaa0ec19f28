import { afterAll, beforeEach, inject } from 'vitest';
import type { Consultation } from '../../src/domain/consultation.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { postOffice, type Post } from './emails.ts';
import { ownDatabase, startClock, stopClock } from './world.ts';

/** A post office on a database of one test file's own, and another consultation for each test. */
export async function mailRoom() {
  const database = await ownDatabase(inject('databaseUrl'));
  const post = postOffice(database, libraryHours());
  let slugs = 0;
  let library = libraryHours();
  const at = async (instant: string) => {
    post.clock.now = new Date(instant);
    await stopClock(database.pool, post.clock.now);
  };
  beforeEach(async () => {
    library = libraryHours({ slug: `library-${++slugs}` });
    post.handed.length = 0;
    post.answers.length = 0;
    await at('2026-03-01T09:00:00Z');
  });
  afterAll(async () => {
    await startClock(database.pool);
    await post.close();
    await database.drop();
  });
  const ask: Post['ask'] = (address, kinds) => post.ask(address, kinds, library);
  const subscribe: Post['subscribe'] = (address, kinds) => post.subscribe(address, kinds, library);
  const consultation = (): Consultation => library;
  return { database, post, at, ask, subscribe, consultation };
}
