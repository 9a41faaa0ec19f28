import * as z from 'zod';
import { codeOf, type ConsultationCode } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { questionnaire, type Answers } from '../../src/domain/questionnaire.ts';
import type { Revision } from '../../src/domain/sheet/one-label.ts';
import type { SubmissionFacts } from '../../src/domain/sheet/submission-columns.ts';
import { foundBy, type Reader } from './reading.ts';

/** A submission as it is stored: its words are sealed. */
export interface Stored {
  id: string;
  consultation: ConsultationCode;
  answers: Answers;
  copies: Record<string, string>; // by question, sealed too: texts without what a person is known by
  facts: Omit<SubmissionFacts, 'row'>;
}

const answers = z.custom<Answers>((value) => typeof value === 'object' && value !== null);

const row = z.object({
  ...{ id: z.string(), answers, day: z.string(), version: z.string(), channel: z.string() },
  ...{ option_order: z.int(), revision: z.string(), flags: z.array(z.string()) },
  ...{ campaign: z.int().nullable(), is_left_out: z.boolean() },
  copies: z.record(z.string(), z.string()).nullable(),
});

/** Every submission in the order of its id, which is random. */
export async function* storedIn(
  reader: Reader,
  consultation: ConsultationCode,
): AsyncGenerator<Stored> {
  for await (const found of foundBy(reader, { sql: SUBMISSIONS, values: [consultation], row })) {
    const { id, answers, copies, option_order: order, is_left_out: isLeftOut, ...facts } = found;
    yield {
      id,
      consultation,
      answers,
      copies: copies ?? {},
      facts: { ...facts, order, isLeftOut },
    };
  }
}

const SUBMISSIONS = `
  select id, answers, day::text, version, channel, option_order, revision, submission_flags.flags, campaign,
         exclusion.id is not null as is_left_out,
         (select jsonb_object_agg(question, words) from redaction
          where redaction.consultation = submission.consultation and redaction.id = submission.id) as copies
  from submission
  join submission_flags using (consultation, id)
  left join campaign using (consultation, id)
  left join exclusion using (consultation, id)
  where consultation = $1
  order by id`;

const definitions = z.array(z.object({ revision: z.string(), definition: questionnaire }));

/** The questions as they are asked now, then as they ever were, the latest answered first. */
export async function revisionsOf(
  reader: Reader,
  consultation: Pick<Consultation, 'slug' | 'earlierSlugs' | 'revision' | 'questionnaire'>,
): Promise<Revision[]> {
  const { revision, questionnaire } = consultation;
  const { rows } = await reader.query(REVISIONS, [codeOf(consultation), revision]);
  const older = definitions.parse(rows);
  return [
    { revision, questionnaire },
    ...older.map((each) => ({ revision: each.revision, questionnaire: each.definition })),
  ];
}

const REVISIONS = `
  select revision, definition
  from questionnaire
  left join (select revision, max(day) as latest from submission
             where consultation = $1 group by revision) as answered using (revision)
  where consultation = $1 and revision <> $2
  order by latest desc nulls last, revision`;

const aboutYou = z.object({ answers });

/** What people said of themselves, in the order of keys that lead to nothing else. */
export const aboutYouIn = (
  reader: Reader,
  consultation: ConsultationCode,
): AsyncGenerator<{ answers: Answers }> =>
  foundBy(reader, { sql: ABOUT_YOU, values: [consultation], row: aboutYou });

const ABOUT_YOU = 'select answers from special.about_you where consultation = $1 order by key';
