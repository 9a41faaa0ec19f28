import { SortIcon } from '@sanity/icons/Sort';
import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';
import { asked, questionShown, whoFieldsets, whoIsAsked } from './asked.ts';

export const bestWorstQuestion = defineType({
  name: 'bestWorstQuestion',
  title: 'Most and least of four',
  type: 'object',
  icon: SortIcon,
  description:
    'People see four challenges at a time and say which matters most and which least, a few times ' +
    'over. For lists of more than twelve, which nobody can take in at once. It takes them some minutes.',
  fieldsets: whoFieldsets,
  fields: [
    ...asked,
    defineField({
      name: 'best',
      title: 'Words for the most',
      type: 'string',
      description: 'For example “Matters most”.',
      initialValue: 'Matters most',
      validation: upTo(60),
    }),
    defineField({
      name: 'worst',
      title: 'Words for the least',
      type: 'string',
      description: 'For example “Matters least”.',
      initialValue: 'Matters least',
      validation: upTo(60),
    }),
    defineField({
      name: 'screens',
      title: 'How many times they are asked',
      type: 'number',
      description:
        'From 2 to 12, and at most as many as there are challenges. Five is as much as most people do.',
      initialValue: 5,
    }),
    ...whoIsAsked,
  ],
  ...questionShown,
});
