import * as z from 'zod';
import { questionTypes } from '../src/content/to-questionnaire.ts';

const field = z.unknown().optional();
const list = <Item extends z.ZodType>(item: Item) => z.array(item).nullable().default(null);
const part = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape).nullable().default(null);

const optionFields = { code: field, label: field, hint: field, letsQuote: field };
const options = list(z.object(optionFields));

const limits = {
  ...{ min: field, max: field, maxLength: field, short: field, smallest: field, largest: field },
  ...{ from: field, to: field, low: field, high: field },
  ...{ places: field, best: field, worst: field, screens: field },
};

const question = z.object({
  _key: z.string().optional(),
  _type: z.enum(Object.values(questionTypes)),
  ...{ code: field, text: field, subject: field, hint: field, askedIn: field },
  onlyIf: part({ question: field, options: field }),
  ...limits,
  ...{ options, exclusive: options, levels: options, apart: options },
  most: part({ text: field, hint: field, neither: part(optionFields) }),
  other: part({ option: part(optionFields), label: field }),
});

const document = z.object({
  challenges: list(z.object({ code: field, title: field, explanation: field })),
  questionnaire: part({ layout: field, questions: list(question) }),
});

/** Of a document as the Studio has it, what a build’s query would find of its questionnaire. */
export function writtenQuestionnaire(written: unknown) {
  const read = document.safeParse(written);
  if (!read.success) return undefined;
  const { challenges, questionnaire } = read.data;
  const { layout, questions = null } = questionnaire ?? {};
  return { challenges, layout, questions };
}
