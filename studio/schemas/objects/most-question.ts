import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const mostQuestion = defineType({
  name: 'mostQuestion',
  title: 'The one that matters most',
  type: 'object',
  fields: [
    defineField({
      name: 'text',
      title: 'Question',
      type: 'string',
      description: 'For example “Of those, which one matters most?”',
      validation: upTo(150),
    }),
    defineField({
      name: 'hint',
      title: 'Hint',
      type: 'string',
      validation: upTo(200),
    }),
    defineField({
      name: 'neither',
      title: 'For people who cannot choose',
      type: 'option',
      description: 'For example “I cannot choose one”.',
    }),
  ],
});
