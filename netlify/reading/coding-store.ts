import type pg from 'pg';
import * as z from 'zod';
import type { Coding } from '../../src/analysis/words/coding-report.ts';
import type { ConsultationCode } from '../../src/domain/addresses.ts';
import { frame, frameCode, type Frame, type FrameCode } from '../../src/domain/coding.ts';

/** One question of a consultation. */
export interface Asked {
  consultation: ConsultationCode;
  question: string;
}

const frames = z.array(frame.omit({ at: true }).extend({ at: z.date() }));

/** Every version of what a question is coded by, the latest first. */
export async function framesOf({ consultation, question }: Asked, pool: pg.Pool): Promise<Frame[]> {
  const { rows } = await pool.query(FRAMES, [consultation, question]);
  return frames.parse(rows).map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() }));
}

const FRAMES = `
  select version, codes, at, who from coding.frame
  where consultation = $1 and question = $2 order by version desc`;

export interface NewFrame extends Asked {
  after: number; // the version that it is a change of
  codes: FrameCode[];
  who: string;
}

/** Adds the next version, and says whether it could: somebody else may have added it before. */
export async function addFrame(adding: NewFrame, pool: pg.Pool): Promise<boolean> {
  const { consultation, question, after, codes, who } = adding;
  const values = [consultation, question, after, JSON.stringify(codes), who];
  return (await pool.query(ADD, values)).rowCount === 1;
}

const ADD = `
  insert into coding.frame (consultation, question, version, codes, at, who)
  select $1, $2, $3::int + 1, $4::jsonb, clock_timestamp(), $5
  where $3::int = (select coalesce(max(version), 0) from coding.frame
                   where consultation = $1 and question = $2)
  on conflict do nothing`;

/** The codes of one version, and nothing where it is not there. */
export async function codesIn(
  { consultation, question, version }: Asked & { version: number },
  pool: pg.Pool,
): Promise<string[] | undefined> {
  const { rows } = await pool.query(CODES, [consultation, question, version]);
  return z
    .array(z.object({ codes: z.array(frameCode) }))
    .parse(rows)[0]
    ?.codes.map(({ code }) => code);
}

const CODES = `
  select codes from coding.frame where consultation = $1 and question = $2 and version = $3`;

/** Keeps how somebody codes a text from now on, and says whether the text is there. */
export async function keepCoded(coding: Asked & Coding, pool: pg.Pool): Promise<boolean> {
  const { consultation, question, id, who, frame, codes } = coding;
  return (await pool.query(KEEP, [consultation, question, id, who, frame, codes])).rowCount === 1;
}

const KEEP = `
  insert into coding.coded (consultation, question, id, who, frame, codes, at)
  select $1, $2, $3, $4, $5, $6, clock_timestamp() from submission
  where consultation = $1 and id = $3 and coding.words(answers -> $2) is not null
  on conflict (consultation, id, question, who)
  do update set frame = excluded.frame, codes = excluded.codes, at = excluded.at`;

const codings = z.array(
  z.object({ id: z.string(), who: z.string(), frame: z.int(), codes: z.array(z.string()) }),
);

/** How everybody coded the texts of a question, those apart that are left out of results. */
export async function codingsOf(
  { consultation, question }: Asked,
  pool: pg.Pool,
): Promise<Coding[]> {
  return codings.parse((await pool.query(CODINGS, [consultation, question])).rows);
}

const CODINGS = `
  select id, coded.who, frame, codes
  from coding.coded left join exclusion using (consultation, id)
  where consultation = $1 and question = $2 and exclusion.reason is null
  order by id, coded.who`;

/** How many texts of a question are to be coded. */
export async function countToCode(
  { consultation, question }: Asked,
  pool: pg.Pool,
): Promise<number> {
  const { rows } = await pool.query<{ texts: number }>(COUNT, [consultation, question]);
  return rows[0]!.texts;
}

const COUNT = `
  select count(*)::int as texts from submission left join exclusion using (consultation, id)
  where consultation = $1 and coding.words(answers -> $2) is not null and exclusion.reason is null`;
