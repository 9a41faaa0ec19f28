import type pg from 'pg';
import type { Found } from '../src/content/found.ts';
import { Unreadable } from '../src/content/read-document.ts';
import { namedConsultation } from '../src/content/to-consultation.ts';
import { codeOf } from '../src/domain/addresses.ts';
import { lostAnswers, type LostAnswer } from '../src/domain/answered.ts';
import type { Consultation } from '../src/domain/consultation.ts';
import type { Fault } from '../src/domain/fault.ts';
import { isOfChallenges } from '../src/domain/questions/kinds.ts';
import type { Questionnaire } from '../src/domain/questionnaire.ts';
import type { Snapshot } from '../src/domain/site.ts';
import { answeredIn } from './answered.ts';

/** The Studio refuses to publish what would lose answers. Other ways of writing content end here. */
export async function refuseLost(
  found: Found,
  { consultations }: Snapshot,
  pool: pg.Pool,
): Promise<void> {
  const answered = await answeredIn(pool, consultations.map(codeOf));
  for (const consultation of consultations) {
    const { slug, questionnaire } = consultation;
    const counted = answered.get(codeOf(consultation));
    const lost = counted ? lostAnswers(questionnaire, counted) : [];
    if (lost.length > 0)
      throw losing(slug, { found, faults: lost.map((each) => faultIn(questionnaire, each)) });
  }
}

function losing(
  slug: Consultation['slug'],
  { found, faults }: { found: Found; faults: Fault[] },
): Unreadable {
  const document = found.consultations.find((each) => each.slug === slug)!;
  return new Unreadable(`consultation "${slug}"`, {
    document: namedConsultation(document),
    faults,
  });
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
