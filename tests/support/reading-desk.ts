import type pg from 'pg';
import { expect } from 'vitest';
import type * as z from 'zod';
import { saveCoding, seeCoding } from '../../netlify/reading/coding.ts';
import { exclude, seeExclusions } from '../../netlify/reading/exclusions.ts';
import { placeSuggestion } from '../../netlify/reading/places.ts';
import { redact } from '../../netlify/reading/redactions.ts';
import type { By, Reading } from '../../netlify/reading/reading.ts';
import { seeWords } from '../../netlify/reading/words.ts';
import type { StaffAnswer } from '../../netlify/staff/staff.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { sealText } from '../../netlify/text-keys.ts';
import { codingState, type CodingState } from '../../src/domain/coding.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { wordsPage, type WordsPage, type Written } from '../../src/domain/reading.ts';
import { codeNamed } from './code-named.ts';
import { newId, sealedFor, type Given } from './submission.ts';
import { testKeys } from './world.ts';

const stories = {
  coding: saveCoding,
  places: placeSuggestion,
  redactions: redact,
  exclusions: exclude,
};

export interface ReadingDesk {
  consultation: Consultation;
  world: Reading;
  /** Somebody answers; the id of what they sent. */
  send: (answers: Given['answers'], more?: Partial<Given>) => Promise<string>;
  /** The same by many at once; their ids in order. */
  sendMany: (count: number, missed: string) => Promise<string[]>;
  /** What is answered to a body that the Studio posts. */
  post: (to: keyof typeof stories, body: unknown, who?: string) => Promise<StaffAnswer>;
  /** What is answered to a question of the Studio. */
  ask: (about: 'words' | 'coding' | 'exclusions', query?: object) => Promise<StaffAnswer>;
  page: (query?: object, who?: string) => Promise<WordsPage>;
  /** The text of a submission, as staff see it. */
  text: (id: string, question?: string) => Promise<Written>;
  coding: (who?: string) => Promise<CodingState>;
  audit: () => Promise<Record<string, unknown>[]>;
}

/** Staff who read what people write to one consultation, in the question `missed` unless told otherwise. */
export function readingDesk(
  consultation: Consultation,
  pool: pg.Pool,
  world: Reading = { pool, textKeys: testKeys.textKeys },
): ReadingDesk {
  const { slug } = consultation;
  const by = (who: string): By => ({ consultation, role: 'editor', who });

  async function send(answers: Given['answers'], more: Partial<Given> = {}): Promise<string> {
    const id = newId();
    const { channel, ...given } = more;
    const sealed = sealedFor(consultation, { id, answers, ...given });
    expect(await createStore(pool).add(sealed, consultation)).toBe('stored');
    if (channel)
      // is keyed in by staff, which other tests show
      await pool.query('update submission set channel = $1 where id = $2', [channel, id]);
    return id;
  }

  async function sendMany(count: number, missed: string): Promise<string[]> {
    const first = await send({ missed });
    const others = Array.from({ length: count - 1 }, newId);
    const sealed = others.map((id) =>
      sealText(missed, { consultation: codeNamed(slug), id }, world.textKeys),
    );
    await pool.query(COPY, [first, others, sealed]);
    return [first, ...others].sort();
  }

  function post(to: keyof typeof stories, body: unknown, who = 'p-editor') {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const request = new Request('https://example.gov.uk/', { method: 'POST', body: text });
    return stories[to](by(who), request, world);
  }

  const asAsked = (query: object) => new URLSearchParams({ question: 'missed', ...query });
  async function ask(about: 'words' | 'coding' | 'exclusions', query: object = {}) {
    if (about === 'exclusions') return seeExclusions({ consultation }, world);
    const see = about === 'words' ? seeWords : seeCoding;
    return see(by('p-editor'), asAsked(query), world);
  }

  const page = async (query: object = {}, who = 'p-editor') =>
    read(wordsPage, await seeWords(by(who), asAsked(query), world));
  return {
    ...{ consultation, world, send, sendMany, post, ask, page },
    text: async (id, question = 'missed') =>
      (await page({ question })).texts.find((each) => each.id === id)!,
    coding: async (who = 'p-editor') =>
      read(codingState, await seeCoding(by(who), asAsked({}), world)),
    audit: async () => {
      const sql = 'select who, role, did, what from audit where consultation = $1 order by at';
      return (await pool.query<Record<string, unknown>>(sql, [slug])).rows;
    },
  };
}

const COPY = `
  insert into submission (id, consultation, revision, version, option_order, channel, answers, choices,
                          flags, receipt_hash, fingerprint, text_key, day)
  select other.id, consultation, revision, version, option_order, channel,
         jsonb_build_object('missed', sealed), choices, flags, decode(other.id, 'hex'), fingerprint,
         text_key, day
  from submission, unnest($2::text[], $3::text[]) as other (id, sealed) where submission.id = $1`;

/** What was answered, after a trip through JSON as the Studio gets it. */
export function read<Value>(shape: z.ZodType<Value>, { status, body }: StaffAnswer): Value {
  expect([status, body]).toEqual([200, expect.anything()]);
  return shape.parse(JSON.parse(JSON.stringify(body)));
}

/** An answer that says in a sentence what is wrong, and nothing besides. */
export function expectRefusal(answer: StaffAnswer, status: number): void {
  expect(answer).toEqual({
    status,
    body: { message: expect.stringMatching(/^[A-Z][\w ,.:’]+\w$/) },
  });
}
