import { CommentIcon } from '@sanity/icons/Comment';
import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const challenge = defineType({
  name: 'challenge',
  title: 'Challenge',
  type: 'object',
  icon: CommentIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Challenge',
      type: 'string',
      description:
        'One thing that people said is hard, as far as possible in their own words. If you need “and”, ' +
        'it may be two challenges.',
      validation: upTo(150),
    }),
    defineField({ name: 'code', title: 'Code', type: 'code' }),
    defineField({
      name: 'explanation',
      title: 'Explanation',
      type: 'text',
      rows: 2,
      description: 'A sentence under the challenge, if it needs one.',
      validation: upTo(300),
    }),
    defineField({
      name: 'outcome',
      title: 'What becomes of it',
      type: 'challengeOutcome',
      description: 'Shown once the outcome is published, for which every challenge needs one.',
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'code' } },
});
