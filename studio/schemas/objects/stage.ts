import { defineField, defineType } from 'sanity';

export const stage = defineType({
  name: 'stage',
  title: 'Stage',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      type: 'string',
      validation: (rule) => rule.required().max(60),
    }),
    defineField({
      name: 'text',
      title: 'What happens',
      type: 'text',
      rows: 2,
      description: 'One sentence. The page shows when the consultation opens and closes by itself.',
      validation: (rule) => rule.required().max(250),
    }),
    defineField({
      name: 'begins',
      title: 'Begins',
      type: 'string',
      options: {
        layout: 'radio',
        list: [
          { title: 'It was always under way (first stage only)', value: 'always' },
          { title: 'When the consultation opens', value: 'opening' },
          { title: 'When the consultation closes', value: 'closing' },
          { title: 'On a date', value: 'date' },
        ],
      },
      validation: (rule) => rule.required(),
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
