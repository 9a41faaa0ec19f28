import { defineArrayMember, defineField } from 'sanity';
import { upTo } from '../../limits.ts';

const group = 'challenges';

export const challenges = [
  defineField({
    name: 'challengesIntroduction',
    title: 'Before the list of challenges',
    type: 'string',
    group,
    description:
      'The sentence that leads in to the list. For example “These are the challenges you’ve told ' +
      'us are important to you:”',
    validation: upTo(200),
  }),
  defineField({
    name: 'challenges',
    title: 'Challenges',
    type: 'array',
    group,
    description:
      'What people told you is hard, one thing each. The questions about challenges take their ' +
      'options from this list. You can put them in another order at any time: answers stay with ' +
      'their challenge.',
    of: [defineArrayMember({ type: 'challenge' })],
  }),
];
