import { UlistIcon } from '@sanity/icons/Ulist';
import { defineField, defineType } from 'sanity';
import { asked, questionShown, whoFieldsets, whoIsAsked } from './asked.ts';
import { exclusive } from './exclusive.ts';

export const pickQuestion = defineType({
  name: 'pickQuestion',
  title: 'Choose challenges',
  type: 'object',
  icon: UlistIcon,
  description:
    'People choose a few of the challenges, then the one that matters most to them. The quickest way ' +
    'to find what should come first, and right for most consultations.',
  fieldsets: whoFieldsets,
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
    exclusive(
      'Shown after the challenges: “None of these”, “I am not sure”. The challenges themselves come ' +
        'from the list of challenges.',
    ),
    defineField({
      name: 'most',
      title: 'The one that matters most',
      type: 'mostQuestion',
    }),
    ...whoIsAsked,
  ],
  ...questionShown,
});
