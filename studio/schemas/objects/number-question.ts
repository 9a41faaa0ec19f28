import { NumberIcon } from '@sanity/icons/Number';
import { defineField, defineType } from 'sanity';
import { asked, questionShown, whoFieldsets, whoIsAsked } from './asked.ts';

export const numberQuestion = defineType({
  name: 'numberQuestion',
  title: 'Write a number',
  type: 'object',
  icon: NumberIcon,
  description:
    'People type a whole number: how many are in their group. Where a few ranges would do, use ' +
    '“Choose one”: it is easier, and says less about a person.',
  fieldsets: whoFieldsets,
  fields: [
    ...asked,
    defineField({
      name: 'smallest',
      title: 'Smallest number',
      type: 'number',
      description: 'What is less is most likely a slip, and people are asked to mend it.',
      initialValue: 1,
    }),
    defineField({
      name: 'largest',
      title: 'Largest number',
      type: 'number',
      initialValue: 1000,
    }),
    ...whoIsAsked,
  ],
  ...questionShown,
});
