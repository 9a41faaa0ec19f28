import { defineField, defineType } from 'sanity';
import { asked } from './asked.ts';

export const textQuestion = defineType({
  name: 'textQuestion',
  title: 'Write an answer',
  type: 'object',
  description: 'People answer in their own words. Ask them not to name anybody.',
  fields: [
    ...asked,
    defineField({
      name: 'maxLength',
      title: 'Longest answer, in characters',
      type: 'number',
      initialValue: 5000,
      validation: (rule) => rule.required().integer().min(1).max(5000),
    }),
  ],
  preview: { select: { title: 'text', subtitle: 'code' } },
});
