import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { exportWanted, wordsWanted, type WordsWanted } from '../../src/domain/exporting.ts';
import { noteDeed } from './audit.ts';
import { readEnvironment } from '../env.ts';
import { exportAboutYou } from '../exports/export-about-you.ts';
import {
  exportCodebook,
  exportSubmissions,
  type ExportingWords,
} from '../exports/export-submissions.ts';
import { readStaffBody } from './staff-body.ts';
import type { Role, StaffAnswer, StaffFile } from './staff.ts';
import { patientPool } from '../world.ts';

/** Who takes a file away has longer to wait than who reads a page. */
export function realExporting(variables = process.env): ExportingWords {
  const { textKeys, clockShift } = readEnvironment(variables, new Date());
  return { pool: patientPool(variables), textKeys, now: () => new Date(Date.now() + clockShift) };
}

export interface Taker {
  consultation: Consultation;
  role: Role;
  who: string;
}

/** Every submission, without anybody's words. */
export async function takeAnswers(
  { consultation, role, who }: Taker,
  query: URLSearchParams,
  world: ExportingWords,
): Promise<StaffAnswer | StaffFile> {
  const wanted = exportWanted.safeParse(Object.fromEntries(query));
  if (!wanted.success) return { status: 400, body: { message: 'Choose CSV, Excel or JSON' } };
  const { format, of } = wanted.data;
  await noteDeed(
    { who, role, did: 'export answers', consultation: codeOf(consultation), what: { format, of } },
    world.pool,
  );
  const asked = { consultation, format, withWords: false };
  return of === 'codebook' ? exportCodebook(asked, world) : exportSubmissions(asked, world);
}

/** With people's words, or what they said of themselves: for a reason, which is kept. */
export async function takeWords(
  { consultation, role, who }: Taker,
  request: Request,
  world: ExportingWords,
): Promise<StaffAnswer | StaffFile> {
  const read = await readStaffBody(request, wordsWanted);
  if (!read.ok) return read.answer;
  const what = { ...read.value };
  await noteDeed(
    { who, role, did: 'export words', consultation: codeOf(consultation), what },
    world.pool,
  );
  return fileOf(consultation, read.value, world);
}

function fileOf(consultation: Consultation, { format, of }: WordsWanted, world: ExportingWords) {
  const asked = { consultation, format, withWords: true };
  switch (of) {
    case 'about-you':
      return exportAboutYou(asked, world);
    case 'codebook':
      return exportCodebook(asked, world);
    case 'submissions':
      return exportSubmissions(asked, world);
  }
}
