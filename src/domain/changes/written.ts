import * as z from 'zod';

const text = z.string().optional().catch(undefined);
const part = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.looseObject(shape).optional().catch(undefined);

/** The things of a list that can be read; a list that is not there has none. */
const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value.filter((each) => item.safeParse(each).success) : []),
    z.array(item),
  );

const coded = { _key: text, code: text };

const option = z.looseObject({ ...coded, label: text });
export type WrittenOption = z.infer<typeof option>;

const question = z.looseObject({
  ...coded,
  _type: text,
  text,
  options: list(option),
  exclusive: list(option),
  levels: list(option),
  apart: list(option),
  most: part({ text, neither: option.optional().catch(undefined) }),
  other: part({ label: text, option: option.optional().catch(undefined) }),
});
export type WrittenQuestion = z.infer<typeof question>;

const challenge = z.looseObject({ ...coded, title: text });
export type WrittenChallenge = z.infer<typeof challenge>;

const day = { opensOn: text, opensTime: text, closesOn: text, closesTime: text };
const occurrence = z.enum(['first', 'second']).optional().catch(undefined);

/** A consultation as an officer has written it so far: anything may be missing, and nothing is refused. */
const written = z.looseObject({
  ...day,
  opensOccurrence: occurrence,
  closesOccurrence: occurrence,
  slug: z.looseObject({ current: text }).optional().catch(undefined),
  challenges: list(challenge),
  questionnaire: z.looseObject({ questions: list(question) }).catch({ questions: [] }),
});
export type Written = z.infer<typeof written>;

export const readWritten = (document: unknown): Written => written.parse(document);
