import * as z from 'zod';
import { codingReport } from '../../src/analysis/words/coding-report.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import { code } from '../../src/domain/code.ts';
import { savingCoding, type CodingState, type SavingCoding } from '../../src/domain/coding.ts';
import { readStaffBody } from '../staff/staff-body.ts';
import type { StaffAnswer } from '../staff/staff.ts';
import { areAskedForWords } from './asked-words.ts';
import { addFrame, codesIn, codingsOf, countToCode, framesOf, keepCoded } from './coding-store.ts';
import { gone, noWords, says, unclear, type By, type Reading } from './reading.ts';

type World = Pick<Reading, 'pool'>;

const asked = z.strictObject({ question: code });

/** What a question is coded by, how far that is, and how far coders agree. */
export async function seeCoding(
  { consultation, who }: By,
  query: URLSearchParams,
  { pool }: World,
): Promise<StaffAnswer> {
  const read = asked.safeParse(Object.fromEntries(query)).data;
  if (!read) return unclear;
  const of = { ...read, consultation: codeOf(consultation) };
  const texts = await countToCode(of, pool);
  if (texts === 0 && !areAskedForWords(consultation, of.question)) return noWords;
  const [frames, codings] = await Promise.all([framesOf(of, pool), codingsOf(of, pool)]);
  const mine = codings.filter((each) => each.who === who);
  const body: CodingState = {
    ...{ texts, frames, me: who },
    mine: mine.map(({ id, frame, codes }) => ({ id, frame, codes })),
    ...codingReport({ texts, frames, codings }),
  };
  return { status: 200, body };
}

/** Keeps a new version of what is coded by, or how somebody codes a text. */
export async function saveCoding(by: By, request: Request, world: World): Promise<StaffAnswer> {
  const read = await readStaffBody(request, savingCoding);
  if (!read.ok) return read.answer;
  return read.value.save === 'frame'
    ? saveFrame(by, read.value, world)
    : saveCodes(by, read.value, world);
}

type Saving<Save> = Extract<SavingCoding, { save: Save }>;

const meanwhile = says(
  409,
  'Somebody else changed the codes meanwhile. Load theirs, and make your change to them',
);

async function saveFrame(
  { consultation, who }: By,
  { question, after, codes }: Saving<'frame'>,
  { pool }: World,
): Promise<StaffAnswer> {
  const of = { consultation: codeOf(consultation), question };
  if (!areAskedForWords(consultation, question) && (await countToCode(of, pool)) === 0)
    return noWords;
  if (!(await addFrame({ ...of, after, codes, who }, pool))) return meanwhile;
  return { status: 201, body: { version: after + 1 } };
}

const otherCodes = says(422, 'These codes are not there. Load the codes again');

/** Whoever codes a text again means it: their last word stands. */
async function saveCodes(
  { consultation, who }: By,
  { question, id, frame, codes }: Saving<'codes'>,
  { pool }: World,
): Promise<StaffAnswer> {
  const of = { consultation: codeOf(consultation), question };
  const offered = await codesIn({ ...of, version: frame }, pool);
  if (!offered || !codes.every((each) => offered.includes(each))) return otherCodes;
  const inOrder = offered.filter((each) => codes.includes(each));
  const isKept = await keepCoded({ ...of, id, who, frame, codes: inOrder }, pool);
  return isKept ? { status: 200, body: { version: frame } } : gone;
}
