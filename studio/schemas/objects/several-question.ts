import { CheckmarkIcon } from '@sanity/icons/Checkmark';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { asked, questionShown, whoFieldsets, whoIsAsked } from './asked.ts';
import { exclusive } from './exclusive.ts';

export const severalQuestion = defineType({
  name: 'severalQuestion',
  title: 'Choose any',
  type: 'object',
  icon: CheckmarkIcon,
  description:
    'People tick all that is true of them, from a list that you write. To choose between challenges, ' +
    'use “Choose challenges”, which has their list.',
  fieldsets: whoFieldsets,
  fields: [
    ...asked,
    defineField({
      name: 'options',
      title: 'Options',
      type: 'array',
      description: 'Two or more, in the order in which people read them.',
      of: [defineArrayMember({ type: 'option' })],
    }),
    exclusive('Shown after the others: “None of these”, “Prefer not to say”.'),
    defineField({
      name: 'other',
      title: 'Something else',
      type: 'otherOption',
      description:
        'One more option, with a line to say what it is. Somebody has to read every one of those lines.',
      options: { collapsible: true, collapsed: true },
    }),
    defineField({
      name: 'min',
      title: 'How many they must choose',
      type: 'number',
      description: 'Leave empty for one. Who does not want to answer can skip the question anyway.',
    }),
    defineField({
      name: 'max',
      title: 'How many they may choose',
      type: 'number',
      description: 'Leave empty for as many as they like.',
    }),
    ...whoIsAsked,
  ],
  ...questionShown,
});
