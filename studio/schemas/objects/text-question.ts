import { BlockContentIcon } from '@sanity/icons/BlockContent';
import { defineField, defineType } from 'sanity';
import { asked } from './asked.ts';

export const textQuestion = defineType({
  name: 'textQuestion',
  title: 'Write an answer',
  type: 'object',
  icon: BlockContentIcon,
  description: 'People answer in their own words. Ask them not to name anybody.',
  fields: [
    ...asked,
    defineField({
      name: 'maxLength',
      title: 'Longest answer, in characters',
      type: 'number',
      description: 'All such questions of a consultation may have 5,000 together.',
      initialValue: 5000,
    }),
  ],
  preview: { select: { title: 'text', subtitle: 'code' } },
});
