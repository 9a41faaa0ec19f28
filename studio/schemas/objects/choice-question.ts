import { defineArrayMember, defineField, defineType } from 'sanity';
import { asked } from './asked.ts';

export const choiceQuestion = defineType({
  name: 'choiceQuestion',
  title: 'Choose one',
  type: 'object',
  description: 'People choose one answer from a list.',
  fields: [
    ...asked,
    defineField({
      name: 'options',
      title: 'Options',
      type: 'array',
      of: [defineArrayMember({ type: 'option' })],
      validation: (rule) => rule.required().min(2),
    }),
  ],
  preview: { select: { title: 'text', subtitle: 'code' } },
});
