import { defineArrayMember, defineField, defineType } from 'sanity';
import { asked } from './asked.ts';

export const pickQuestion = defineType({
  name: 'pickQuestion',
  title: 'Choose challenges',
  type: 'object',
  description: 'People choose a few of the challenges, then the one that matters most to them.',
  fields: [
    ...asked,
    defineField({
      name: 'max',
      title: 'How many they may choose',
      type: 'number',
      initialValue: 3,
      validation: (rule) => rule.required().integer().min(1).max(10),
    }),
    defineField({
      name: 'exclusive',
      title: 'Options that stand alone',
      type: 'array',
      description:
        'Shown after the challenges: “None of these”, “I am not sure”. The challenges themselves ' +
        'come from the list of challenges.',
      of: [defineArrayMember({ type: 'option' })],
    }),
    defineField({
      name: 'most',
      title: 'The one that matters most',
      type: 'mostQuestion',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: { select: { title: 'text', subtitle: 'code' } },
});
