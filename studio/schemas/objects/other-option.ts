import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const otherOption = defineType({
  name: 'otherOption',
  title: 'Something else',
  type: 'object',
  fields: [
    defineField({
      name: 'option',
      title: 'Option for something else',
      type: 'option',
      description: 'For example “Something else”.',
    }),
    defineField({
      name: 'label',
      title: 'Above the box',
      type: 'string',
      description: 'Asks what it is. For example “If something else, please say what”.',
      validation: upTo(150),
    }),
  ],
});
