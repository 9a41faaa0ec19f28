import { codeOf } from '../../src/domain/addresses.ts';
import { quotingOptions } from '../../src/domain/consent.ts';
import { noteDeed } from '../staff/audit.ts';
import type { StaffAnswer } from '../staff/staff.ts';
import { areAskedForWords, askedIn } from './asked-words.ts';
import { noWords, unclear, type By, type Reading } from './reading.ts';
import { textsAfter } from './texts.ts';

/** What people wrote, some hundred at a time, and a line in the audit of each time. */
export async function seeWords(
  { consultation, role, who }: By,
  query: URLSearchParams,
  world: Reading,
): Promise<StaffAnswer> {
  const asked = askedIn(consultation, query);
  if (!asked) return unclear;
  const code = codeOf(consultation);
  const { question } = asked;
  const page = await textsAfter(
    { ...asked, consultation: code, who, quoting: quotingOptions(consultation.questionnaire) },
    world,
  );
  if (page.texts.length === 0 && !areAskedForWords(consultation, question)) return noWords;
  const what = { question, texts: page.texts.length };
  await noteDeed({ who, role, did: 'read answers', consultation: code, what }, world.pool);
  return { status: 200, body: page };
}
