import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const action = defineType({
  name: 'action',
  title: 'Action',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    defineField({
      name: 'what',
      title: 'What you will do',
      type: 'text',
      rows: 2,
      description: 'One thing that people can see is done: “Ring families back within two days”.',
      validation: upTo(300),
    }),
    defineField({
      name: 'who',
      title: 'Who does it',
      type: 'string',
      description: 'The organisation: “The council”, “The council and the Integrated Care Board”.',
      validation: upTo(100),
    }),
    defineField({
      name: 'by',
      title: 'By when',
      type: 'date',
      description: 'The last day. If you only know the month, choose its last day.',
    }),
    defineField({
      name: 'doneOn',
      title: 'Done on',
      type: 'date',
      description:
        'Leave empty until it is done. The page then says so, and still says by when you had promised it.',
    }),
  ],
  preview: { select: { title: 'what', subtitle: 'who' } },
});
