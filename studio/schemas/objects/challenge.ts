import { defineField, defineType } from 'sanity';

export const challenge = defineType({
  name: 'challenge',
  title: 'Challenge',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Challenge',
      type: 'string',
      description: 'What people said is hard, as far as possible in their own words.',
      validation: (rule) => rule.required().max(150),
    }),
    defineField({ name: 'code', title: 'Code', type: 'code' }),
    defineField({
      name: 'explanation',
      title: 'Explanation',
      type: 'text',
      rows: 2,
      description: 'A sentence under the challenge, if it needs one.',
      validation: (rule) => rule.max(300),
    }),
    defineField({
      name: 'outcome',
      title: 'What we will do about it',
      type: 'text',
      rows: 4,
      description: 'Shown once the outcome is published.',
      validation: (rule) => rule.max(1000),
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'code' } },
});
