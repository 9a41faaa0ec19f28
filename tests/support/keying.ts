import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { keyIn, type KeyingWorld } from '../../netlify/staff/key-in.ts';
import type { Field } from '../../netlify/post.ts';
import { receive } from '../../netlify/receiver/receive.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { keyedSheet, type Keyed, type TypedSheet } from '../../src/domain/keyed.ts';
import { asking, challengeKinds, questionsOf, shortKinds } from '../fixtures/every-kind.ts';
import { testKeys, testWorld } from './world.ts';

type Given = Partial<Omit<TypedSheet, 'fields'>> & { fields?: Field[] };

export interface KeyingDesk {
  consultation: Consultation;
  /** Keys a sheet in, as somebody and at some time from now. */
  key: (sheet: Given, how?: { who?: string; shift?: number }) => Promise<Keyed>;
  /** The same fields as somebody sends them who answers online. */
  online: (fields: Field[]) => Promise<void>;
  rows: () => Promise<Record<string, unknown>[]>;
  events: () => Promise<Record<string, unknown>[]>;
}

export function keyingDesk(consultation: Consultation, pool: pg.Pool): KeyingDesk {
  const { slug } = consultation;
  const blank = { channel: 'paper', number: '1', printing: 'A', fields: [] } as const;

  function key(given: Given, { who = 'an-editor', shift = 0 } = {}): Promise<Keyed> {
    const sheet = keyedSheet.parse({ ...blank, attempt: randomUUID(), ...given });
    const world: KeyingWorld = { ...testKeys, pool, clockShift: shift };
    return keyIn({ consultation, sheet, who }, world);
  }

  async function online(fields: Field[]): Promise<void> {
    const world = testWorld(pool);
    const whole: Field[] = [...fields, ['_version', 'standard'], ['_order', '0']];
    const checked = await receive({ consultation, fields: whole }, world);
    if (checked.kind !== 'check') throw new Error(`These answers are ${checked.kind}`);
    const sent: Field[] = [...whole, ['_token', checked.check.token]];
    const aMinuteOn = { ...world, now: () => new Date(Date.now() + 60_000) };
    const got = await receive({ consultation, fields: sent }, aMinuteOn);
    if (got.kind !== 'accepted') throw new Error(`These answers are ${got.kind}`);
  }

  const all = async (sql: string) => (await pool.query<Record<string, unknown>>(sql, [slug])).rows;
  return {
    consultation,
    key,
    online,
    rows: () => all('select * from submission where consultation = $1 order by channel'),
    events: () => all('select * from keying.event where consultation = $1 order by at'),
  };
}

const everyKind = questionsOf(...shortKinds, ...challengeKinds);

/** A consultation with every kind of question that opened a day ago and closes in a day. */
export const openFor = (slug: string): Consultation => ({
  ...asking(slug, everyKind),
  opensAt: new Date(Date.now() - DAY),
  closesAt: new Date(Date.now() + DAY),
});

export const DAY = 86_400_000;

/** A text that is long enough to find copies of. */
export const LONG = 'The bus to school is late nearly every morning in the winter.';

/** What somebody ticked and wrote, as a browser posts it. */
export const filledIn: Field[] = [
  ['feel-right', 'some'],
  ['what-is-wrong', 'They leave out the trains,\nand the ferry.'],
  ['travel-by', 'bus'],
  ['travel-by', 'another-way'],
  ['travel-by_other', 'By donkey'],
  ['tell-more', 'yes'],
  ['people', '12'],
  ['how-easy', '2'],
  ['missed', LONG],
  ['work-on-first', 'fares'],
  ['work-on-first', 'late-buses'],
  ['work-on-first_most', 'fares'],
  ['in-order_1', 'parking'],
  ['in-order_2', 'cycling'],
  ['how-far__fares', 'agree'],
  ['each-card__fares', 'yes'],
  ['four-at-a-time_0_best', 'late-buses'],
];
