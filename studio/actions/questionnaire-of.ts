import * as z from 'zod';
import { withoutNulls } from '../../src/content/read-document.ts';
import { toQuestionnaire } from '../../src/content/to-questionnaire.ts';
import { questionnaire, type Questionnaire } from '../../src/domain/questionnaire.ts';

const field = z.unknown().optional();
const option = z.object({ code: field, label: field, hint: field });
const options = z.array(option).nullable().default(null);

const question = z.object({
  _type: z.enum(['choiceQuestion', 'pickQuestion', 'textQuestion']),
  ...{ code: field, text: field, subject: field, hint: field, max: field, maxLength: field },
  options,
  exclusive: options,
  most: z
    .object({ text: field, hint: field, neither: option.nullable().default(null) })
    .nullable()
    .default(null),
});

const written = z.object({
  challenges: z
    .array(z.object({ code: field, title: field, explanation: field }))
    .nullable()
    .default(null),
  questionnaire: z
    .object({ questions: z.array(question).nullable().default(null) })
    .nullable()
    .default(null),
});

/** What a build would ask, made from a document of the Studio; nothing where a build would refuse it. */
export function questionnaireOf(document: unknown): Questionnaire | undefined {
  const read = written.safeParse(document);
  if (!read.success) return undefined;
  const { challenges, questionnaire: asked } = read.data;
  const made = toQuestionnaire({ challenges, questions: asked?.questions ?? null });
  return questionnaire.safeParse(withoutNulls(made)).data;
}
