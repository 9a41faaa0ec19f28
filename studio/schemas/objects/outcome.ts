import { defineField, defineType } from 'sanity';

export const outcome = defineType({
  name: 'outcome',
  title: 'Outcome',
  type: 'object',
  fields: [
    defineField({
      name: 'publishedOn',
      title: 'Publish on',
      type: 'date',
      description:
        'The page shows the outcome from the start of this day, once the consultation has closed.',
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      type: 'richText',
      description: 'What people said, what you decided, and why.',
    }),
  ],
});
