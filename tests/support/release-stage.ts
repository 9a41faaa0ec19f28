import { afterAll, beforeEach, expect, inject } from 'vitest';
import { publishResults, seePublishable } from '../../netlify/results/published.ts';
import type { StaffAnswer } from '../../netlify/staff/staff.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { codeOf, earlierOnceAt } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { PublishedResults } from '../../src/domain/published-results.ts';
import {
  publishableResults,
  releaseMade,
  type PublishableResults,
} from '../../src/domain/publishing-results.ts';
import type { Answers } from '../../src/domain/questionnaire.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { newId, sealedFor } from './submission.ts';
import { ownDatabase, stopClock } from './world.ts';

export const hour = 3_600_000;

export const by = 'answering-as';
export const noise: Answers = { 'work-on-first': { chosen: ['noise'] }, [by]: 'parent' };
export const cold: Answers = { 'work-on-first': { chosen: ['cold', 'steps'] }, [by]: 'child' };

const officer = { role: 'editor', who: 'an-officer' } as const;

interface Asked {
  questions: string[];
  by: string;
}

/** A database of one test file's own, and another consultation for each test. */
export async function releaseStage() {
  const database = await ownDatabase(inject('databaseUrl'));
  afterAll(database.drop);
  const { pool } = database;
  const store = createStore(pool);
  const counting = { pool, clockShift: 0 };
  let slugs = 0;
  let library = libraryHours();
  let day = 0; // from when it closes
  beforeEach(() => {
    library = libraryHours({ slug: `library-${++slugs}` });
    day = -1;
  });

  /** The database's time, in ms from when the consultation closes. */
  const at = (ms: number) => stopClock(pool, new Date(library.closesAt.getTime() + ms));

  /** So many people say the same; what comes after it closed came on paper. The next day nobody does. */
  async function say(people: number, answers: Answers): Promise<string[]> {
    await at(day * 24 * hour);
    const ids = Array.from({ length: people }, newId);
    const asked = { ...library, closesAt: new Date('2999-01-01T00:00:00Z') };
    await Promise.all(ids.map((id) => store.add(sealedFor(asked, { id, answers }), asked)));
    day += 2;
    await at(day * 24 * hour);
    return ids;
  }

  function publish(asked: Asked = { questions: ['work-on-first'], by }): Promise<StaffAnswer> {
    const body = JSON.stringify(asked);
    const request = new Request('https://consult.example.gov.uk/', { method: 'POST', body });
    return publishResults(request, { consultation: library, ...officer }, counting);
  }

  async function published(asked?: Asked): Promise<PublishedResults> {
    const { status, body } = await publish(asked);
    expect([status, body]).toEqual([201, expect.anything()]);
    return releaseMade.parse(JSON.parse(JSON.stringify(body))).results;
  }

  async function see(query = ''): Promise<PublishableResults> {
    const { body } = await seePublishable(library, new URLSearchParams(query), counting);
    return publishableResults.parse(JSON.parse(JSON.stringify(body)));
  }

  async function deeds(): Promise<unknown[]> {
    const sql = 'select who, role, did, what from audit where consultation = $1';
    return (await pool.query(sql, [codeOf(library)])).rows;
  }

  /** From now on it has another address. */
  const move = (slug: string): void =>
    void (library = { ...library, slug, earlierSlugs: earlierOnceAt(slug, library) });

  const consultation = (): Consultation => library;
  return { pool, consultation, move, at, say, publish, published, see, deeds };
}
