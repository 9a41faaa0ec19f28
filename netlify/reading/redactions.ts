import { codeOf } from '../../src/domain/addresses.ts';
import { redacted, redacting, type Redacting } from '../../src/domain/redacting.ts';
import { noteDeed } from '../staff/audit.ts';
import { readStaffBody } from '../staff/staff-body.ts';
import type { StaffAnswer } from '../staff/staff.ts';
import { openText, sealText } from '../text-keys.ts';
import { gone, says, type By, type Reading } from './reading.ts';
import { findText, keepCopy, removeCopy } from './redaction-store.ts';

type Doing<Do> = Extract<Redacting, { do: Do }>;

/** Takes words out of a copy of a text, or the copy away. What was written stays as it is. */
export async function redact(by: By, request: Request, world: Reading): Promise<StaffAnswer> {
  const read = await readStaffBody(request, redacting);
  if (!read.ok) return read.answer;
  return read.value.do === 'redact'
    ? takeOut(by, read.value, world)
    : undo(by, read.value, world.pool);
}

const other = says(
  409,
  'This text is not as it was when you read it. Load it again, and take out what is left to take out',
);
const isOut = says(200, 'The words are taken out. What was written is kept as it was');
const isUndone = says(200, 'The text is as it was written');

async function takeOut(
  by: By,
  { cuts, reason, ...whose }: Doing<'redact'>,
  { pool, textKeys }: Reading,
): Promise<StaffAnswer> {
  const of = { ...whose, consultation: codeOf(by.consultation) };
  const found = await findText(of, pool);
  if (!found) return gone;
  const copy = redacted(openText(found.copy ?? found.original, of, textKeys), cuts);
  if (copy === undefined) return other;
  await note(by, { do: 'redact', question: of.question, cuts: cuts.length, reason }, pool);
  const words = sealText(copy, of, textKeys);
  const isKept = await keepCopy({ ...of, instead: found, words, reason, who: by.who }, pool);
  return isKept ? isOut : other;
}

async function undo(
  by: By,
  { question, id }: Doing<'undo'>,
  pool: Reading['pool'],
): Promise<StaffAnswer> {
  const of = { question, id, consultation: codeOf(by.consultation) };
  if (!(await findText(of, pool))?.copy) return gone;
  await note(by, { do: 'undo', question }, pool);
  return (await removeCopy(of, pool)) ? isUndone : gone;
}

const note = (
  { consultation, role, who }: By,
  what: Record<string, string | number>,
  pool: Reading['pool'],
): Promise<void> =>
  noteDeed({ who, role, did: 'redact answers', consultation: codeOf(consultation), what }, pool);
