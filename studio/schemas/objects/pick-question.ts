import { UlistIcon } from '@sanity/icons/Ulist';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { asked } from './asked.ts';

export const pickQuestion = defineType({
  name: 'pickQuestion',
  title: 'Choose challenges',
  type: 'object',
  icon: UlistIcon,
  description: 'People choose a few of the challenges, then the one that matters most to them.',
  fields: [
    ...asked,
    defineField({
      name: 'max',
      title: 'How many they may choose',
      type: 'number',
      description: 'Three is enough for most lists: the fewer, the more each choice says.',
      initialValue: 3,
      validation: (rule) => rule.max(10).error('Let people choose 10 at most'),
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
    }),
  ],
  preview: { select: { title: 'text', subtitle: 'code' } },
});
