import { OlistIcon } from '@sanity/icons/Olist';
import { defineField, defineType } from 'sanity';
import { asked, questionShown, whoFieldsets, whoIsAsked } from './asked.ts';
import { exclusive } from './exclusive.ts';

export const rankQuestion = defineType({
  name: 'rankQuestion',
  title: 'Put challenges in order',
  type: 'object',
  icon: OlistIcon,
  description:
    'People say which challenge comes first, second and third. It says more than “Choose challenges”, ' +
    'and is harder: with every place more people give up.',
  fieldsets: whoFieldsets,
  fields: [
    ...asked,
    defineField({
      name: 'places',
      title: 'How many places',
      type: 'number',
      description: 'From 2 to 5. Three is enough for most lists.',
      initialValue: 3,
    }),
    exclusive(
      'Offered in the first place, and then the whole answer: “None of these”, “I am not sure”. The ' +
        'challenges themselves come from the list of challenges.',
    ),
    ...whoIsAsked,
  ],
  ...questionShown,
});
