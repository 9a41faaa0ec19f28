import type pg from 'pg';
import { documentOf, type Found } from '../../src/content/found.ts';
import { Unreadable } from '../../src/content/read-document.ts';
import { namedConsultation } from '../../src/content/to-consultation.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import { lostAnswers, type LostAnswer } from '../../src/domain/answered.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { Fault } from '../../src/domain/fault.ts';
import { isOfChallenges } from '../../src/domain/questions/kinds.ts';
import type { Questionnaire } from '../../src/domain/questionnaire.ts';
import type { Snapshot } from '../../src/domain/site.ts';
import { answeredIn } from '../staff/answered.ts';

/** The Studio refuses to publish what would lose answers. Other ways of writing content end here. */
export async function refuseLost(
  found: Found,
  { consultations }: Snapshot,
  pool: pg.Pool,
): Promise<void> {
  await refuseOrphaned(found, consultations, pool);
  const answered = await answeredIn(pool, consultations.map(codeOf));
  for (const consultation of consultations) {
    const { questionnaire } = consultation;
    const counted = answered.get(codeOf(consultation));
    const lost = counted ? lostAnswers(questionnaire, counted) : [];
    if (lost.length > 0)
      throw losing(consultation, {
        found,
        faults: lost.map((each) => faultIn(questionnaire, each)),
      });
  }
}

/** Publish notes the address that a consultation had, under which its answers are kept; nothing else does. */
async function refuseOrphaned(found: Found, consultations: Consultation[], pool: pg.Pool) {
  const ids = consultations.map((each) => documentOf(found, each)._id);
  const asked = [ids, consultations.map(codeOf)];
  const { rows } = await pool.query<{ document: string; code: string }>(ORPHANED, asked);
  const [orphaned] = rows;
  if (!orphaned) return;
  const faults = rows
    .filter(({ document }) => document === orphaned.document)
    .map(({ code }) => ({
      path: ['earlierSlugs'],
      message: `People answered this at the address “${code}”. Put that first among its earlier addresses, or their answers are lost`,
    }));
  throw losing(consultations[ids.indexOf(orphaned.document)]!, { found, faults });
}

const ORPHANED = `
  select distinct document, consultation as code
  from questionnaire join unnest($1::text[], $2::text[]) as now (document, code) using (document)
  where consultation <> now.code
    and exists (select from tally where tally.consultation = questionnaire.consultation)
  order by document, code`;

function losing(
  consultation: Consultation,
  { found, faults }: { found: Found; faults: Fault[] },
): Unreadable {
  const document = namedConsultation(documentOf(found, consultation));
  return new Unreadable(`consultation "${consultation.slug}"`, { document, faults });
}

/** A question about challenges has its options from their list. */
function faultIn({ questions }: Questionnaire, { question, option, answers }: LostAnswer): Fault {
  const people = answers === 1 ? '1 person has' : `${answers} people have`;
  const asked = questions.find(({ code }) => code === question);
  if (!option || !asked)
    return {
      path: ['questionnaire', 'questions'],
      message: `${people} answered the question with the code “${question}”. Ask it again as it was, with that code, or their answers are lost`,
    };
  return {
    path: isOfChallenges(asked) ? ['challenges'] : ['questionnaire', 'questions'],
    message: `${people} chosen what had the code “${option}” under “${asked.text}”. Put it back with that code, or their answers are lost`,
  };
}
