import { defineArrayMember, defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const safeguarding = defineType({
  name: 'safeguarding',
  title: 'If somebody is in danger',
  type: 'object',
  fields: [
    defineField({
      name: 'signpost',
      title: 'Whom to tell',
      type: 'text',
      rows: 3,
      description:
        'Shown beside every box in which people can write in their own words. Say calmly whom to call: ' +
        'what is written there is not read at once.',
      validation: upTo(400),
    }),
    defineField({
      name: 'phrases',
      title: 'Words to look out for',
      type: 'array',
      description:
        'What people wrote is marked to be read the same day where it speaks of danger, self-harm or ' +
        'abuse. Add words that are missed, from here or in another language, one a line.',
      of: [defineArrayMember({ type: 'string' })],
    }),
  ],
});
