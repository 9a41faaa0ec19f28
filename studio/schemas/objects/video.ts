import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const video = defineType({
  name: 'video',
  title: 'Video',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'What it is about and how long it takes: “Why we are asking, 3 minutes”.',
      validation: upTo(100),
    }),
    defineField({
      name: 'href',
      title: 'Address',
      type: 'url',
      description: 'Of the page or the file. It starts with https://.',
      validation: (rule) => rule.uri({ scheme: 'https', allowRelative: true }),
    }),
    defineField({
      name: 'captions',
      title: 'It has captions',
      type: 'boolean',
      description:
        'That a person has written or checked: those that a program makes are often wrong.',
    }),
    defineField({
      name: 'transcript',
      title: 'Transcript',
      type: 'richText',
      description: 'All that is said, who says it, and what is shown without words.',
    }),
  ],
});
