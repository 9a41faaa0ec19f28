import * as z from 'zod';
import type { Consultation } from '../../src/domain/consultation.ts';
import { questionnaire, type Answers } from '../../src/domain/questionnaire.ts';
import type { Revision } from '../../src/domain/sheet/one-label.ts';
import type { SubmissionFacts } from '../../src/domain/sheet/submission-columns.ts';
import { byPage, PAGE, type Reader } from './reading.ts';

/** A submission as it is stored: its words are sealed. */
export interface Stored {
  id: string;
  consultation: string;
  answers: Answers;
  facts: Omit<SubmissionFacts, 'row'>;
}

const answers = z.custom<Answers>((value) => typeof value === 'object' && value !== null);

const row = z.object({
  ...{ id: z.string(), answers, day: z.string(), version: z.string(), channel: z.string() },
  ...{ option_order: z.int(), revision: z.string(), flags: z.array(z.string()) },
  ...{ campaign: z.int().nullable(), is_left_out: z.boolean() },
});

/** Every submission in the order of its id, which is random. */
export const storedIn = (reader: Reader, consultation: string): AsyncGenerator<Stored> =>
  byPage(
    '',
    async (after) => {
      const { rows } = await reader.query(SUBMISSIONS, [consultation, after, PAGE]);
      return z
        .array(row)
        .parse(rows)
        .map((each) => storedFrom(each, consultation));
    },
    ({ id }) => id,
  );

function storedFrom(found: z.infer<typeof row>, consultation: string): Stored {
  const { id, answers, option_order: order, is_left_out: isLeftOut, ...facts } = found;
  return { id, consultation, answers, facts: { ...facts, order, isLeftOut } };
}

const SUBMISSIONS = `
  select id, answers, day::text, version, channel, option_order, revision, submission_flags.flags, campaign,
         exclusion.id is not null as is_left_out
  from (
    select consultation, id, answers, day, version, channel, option_order, revision
    from submission where consultation = $1 and id > $2 order by id limit $3
  ) as page
  join submission_flags using (consultation, id)
  left join campaign using (consultation, id)
  left join exclusion using (consultation, id)
  order by id`;

const definitions = z.array(z.object({ revision: z.string(), definition: questionnaire }));

/** The questions as they are asked now, then as they ever were, the latest answered first. */
export async function revisionsOf(
  reader: Reader,
  { slug, revision, questionnaire }: Pick<Consultation, 'slug' | 'revision' | 'questionnaire'>,
): Promise<Revision[]> {
  const { rows } = await reader.query(REVISIONS, [slug, revision]);
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

const aboutYou = z.object({ key: z.instanceof(Buffer), answers });

/** What people said of themselves, in the order of keys that lead to nothing else. */
export const aboutYouIn = (
  reader: Reader,
  consultation: string,
): AsyncGenerator<{ answers: Answers }> =>
  byPage<z.infer<typeof aboutYou>, Buffer>(
    Buffer.alloc(0),
    async (after) =>
      z.array(aboutYou).parse((await reader.query(ABOUT_YOU, [consultation, after, PAGE])).rows),
    ({ key }) => key,
  );

const ABOUT_YOU = `
  select key, answers from special.about_you
  where consultation = $1 and key > $2 order by key limit $3`;
