import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const figure = defineType({
  name: 'figure',
  title: 'Figure',
  type: 'object',
  description: 'One number that shows how many people took part: More than 950 people shared …',
  fields: [
    defineField({
      name: 'qualifier',
      title: 'Before the number',
      type: 'string',
      description: 'For example “More than” or “About”. Leave empty if the number is exact.',
      validation: upTo(30),
    }),
    defineField({
      name: 'number',
      title: 'Number',
      type: 'number',
      description: 'In figures, without a comma: 950.',
    }),
    defineField({
      name: 'who',
      title: 'Who',
      type: 'string',
      description: 'For example “people”.',
      validation: upTo(60),
    }),
    defineField({
      name: 'did',
      title: 'What they did',
      type: 'string',
      description: 'For example “shared experiences, thoughts and ideas”, without a full stop.',
      validation: upTo(120),
    }),
  ],
});
