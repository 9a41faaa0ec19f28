import { defineField, defineType } from 'sanity';

export const heard = defineType({
  name: 'heard',
  title: 'What we heard',
  type: 'object',
  fields: [
    defineField({
      name: 'before',
      title: 'Before the figure',
      type: 'richText',
      description: 'How you listened, and a thank you.',
    }),
    defineField({
      name: 'figure',
      title: 'Figure',
      type: 'figure',
    }),
    defineField({
      name: 'after',
      title: 'After the figure',
      type: 'richText',
      description: 'What you did with what people said.',
    }),
  ],
});
