import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { asked, questionShown, whoFieldsets, whoIsAsked } from './asked.ts';

export const choiceQuestion = defineType({
  name: 'choiceQuestion',
  title: 'Choose one',
  type: 'object',
  icon: CheckmarkCircleIcon,
  description: 'People choose one answer from a list.',
  fieldsets: whoFieldsets,
  fields: [
    ...asked,
    defineField({
      name: 'options',
      title: 'Options',
      type: 'array',
      description:
        'Two or more, in the order in which people read them. Let people say that they are not sure.',
      of: [defineArrayMember({ type: 'option' })],
    }),
    ...whoIsAsked,
  ],
  ...questionShown,
});
