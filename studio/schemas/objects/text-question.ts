import { BlockContentIcon } from '@sanity/icons/BlockContent';
import { defineField, defineType } from 'sanity';
import { asked, questionShown, whoFieldsets, whoIsAsked } from './asked.ts';

export const textQuestion = defineType({
  name: 'textQuestion',
  title: 'Write an answer',
  type: 'object',
  icon: BlockContentIcon,
  description: 'People answer in their own words. Ask them not to name anybody.',
  fieldsets: whoFieldsets,
  fields: [
    ...asked,
    defineField({
      name: 'maxLength',
      title: 'Longest answer, in characters',
      type: 'number',
      description: 'All such questions of a consultation may have 5,000 together.',
      initialValue: 5000,
    }),
    defineField({
      name: 'short',
      title: 'A line is enough',
      type: 'boolean',
      description: 'Shows a line instead of a box. The size tells people how much you hope for.',
    }),
    ...whoIsAsked,
  ],
  ...questionShown,
});
