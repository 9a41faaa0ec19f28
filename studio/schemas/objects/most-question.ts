import { defineField, defineType } from 'sanity';

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
      validation: (rule) => rule.required().max(150),
    }),
    defineField({
      name: 'hint',
      title: 'Hint',
      type: 'string',
      validation: (rule) => rule.max(200),
    }),
    defineField({
      name: 'neither',
      title: 'For people who cannot choose',
      type: 'option',
      description: 'For example “I cannot choose one”.',
      validation: (rule) => rule.required(),
    }),
  ],
});
