import { CalendarIcon } from '@sanity/icons/Calendar';
import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const stage = defineType({
  name: 'stage',
  title: 'Stage',
  type: 'object',
  icon: CalendarIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      type: 'string',
      description: 'One or two words: “Listening”, “Analysing”.',
      validation: upTo(60),
    }),
    defineField({
      name: 'text',
      title: 'What happens',
      type: 'text',
      rows: 2,
      description: 'One sentence. The page shows when the consultation opens and closes by itself.',
      validation: upTo(250),
    }),
    defineField({
      name: 'begins',
      title: 'Begins',
      type: 'string',
      description:
        'At least one stage begins when the consultation closes or later, and says what happens next.',
      options: {
        layout: 'radio',
        list: [
          { title: 'It was always under way (first stage only)', value: 'always' },
          { title: 'When the consultation opens', value: 'opening' },
          { title: 'When the consultation closes', value: 'closing' },
          { title: 'On a date', value: 'date' },
        ],
      },
    }),
    defineField({
      name: 'beginsOn',
      title: 'Date',
      type: 'date',
      description: 'If you only know the month, choose its first day.',
      hidden: ({ parent }: { parent?: { begins?: string } }) => parent?.begins !== 'date',
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'text' } },
});
