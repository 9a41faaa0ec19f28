import { ControlsIcon } from '@sanity/icons/Controls';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';
import { asked, questionShown, whoFieldsets, whoIsAsked } from './asked.ts';
import { standsApart } from './levels.ts';

export const scaleQuestion = defineType({
  name: 'scaleQuestion',
  title: 'Choose on a scale',
  type: 'object',
  icon: ControlsIcon,
  description:
    'People choose a number between two ends that you name. Five numbers say as much as ten, and ' +
    'are easier to choose from.',
  fieldsets: whoFieldsets,
  fields: [
    ...asked,
    defineField({
      name: 'from',
      title: 'First number',
      type: 'number',
      description: '0 or 1.',
      initialValue: 1,
    }),
    defineField({
      name: 'to',
      title: 'Last number',
      type: 'number',
      description: 'From 2 to 10.',
      initialValue: 5,
    }),
    defineField({
      name: 'low',
      title: 'What the first number means',
      type: 'string',
      description: 'For example “Very hard”.',
      validation: upTo(60),
    }),
    defineField({
      name: 'high',
      title: 'What the last number means',
      type: 'string',
      description: 'For example “Very easy”.',
      validation: upTo(60),
    }),
    defineField({
      name: 'apart',
      title: 'Options beside the scale',
      type: 'array',
      description: 'For people who are at no place on it: “I am not sure”.',
      of: [defineArrayMember({ type: 'option' })],
      initialValue: standsApart,
    }),
    ...whoIsAsked,
  ],
  ...questionShown,
});
