import { defineField, defineType, type ConditionalPropertyCallbackContext } from 'sanity';
import { upTo } from '../limits.ts';

type Within = Pick<ConditionalPropertyCallbackContext, 'document' | 'path'>;

/** Whether it is an option of a question that has one answer. */
export function isOfChoice({ document, path: [, , item] }: Within): boolean {
  const questionnaire = document?.questionnaire as { questions?: Keyed[] } | undefined;
  const key = typeof item === 'object' && '_key' in item ? item._key : undefined;
  const question = questionnaire?.questions?.find(({ _key }) => _key === key);
  return question?._type === 'choiceQuestion';
}

type Keyed = { _key: string; _type: string };

export const option = defineType({
  name: 'option',
  title: 'Option',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'Words',
      type: 'string',
      description: 'As people read it.',
      validation: upTo(150),
    }),
    defineField({ name: 'code', title: 'Code', type: 'code' }),
    defineField({
      name: 'hint',
      title: 'Hint',
      type: 'string',
      description: 'A few words under the option, if it needs them.',
      validation: upTo(200),
    }),
    defineField({
      name: 'letsQuote',
      title: 'It lets us quote people',
      type: 'boolean',
      description:
        'Only for the answer that says yes where you ask whether you may use people’s words. Staff see what each person said.',
      options: { layout: 'checkbox' },
      hidden: (within) => !isOfChoice(within),
    }),
  ],
  preview: { select: { title: 'label', subtitle: 'code' } },
});
