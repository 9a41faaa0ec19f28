import { BookIcon } from '@sanity/icons/Book';
import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const glossaryTerm = defineType({
  name: 'glossaryTerm',
  title: 'Word explained',
  type: 'object',
  icon: BookIcon,
  fields: [
    defineField({
      name: 'term',
      title: 'Word or abbreviation',
      type: 'string',
      description: 'As it is written on the page, such as “EHCP”.',
      validation: upTo(60),
    }),
    defineField({
      name: 'meaning',
      title: 'Meaning',
      type: 'text',
      rows: 2,
      description: 'One plain sentence that a nine-year-old could follow.',
      validation: upTo(250),
    }),
  ],
  preview: { select: { title: 'term', subtitle: 'meaning' } },
});
