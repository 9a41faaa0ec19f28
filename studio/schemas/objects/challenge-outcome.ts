import { defineField, defineType } from 'sanity';
import type { ChallengeOutcome, Decision } from '../../../src/domain/outcome.ts';
import { upTo } from '../limits.ts';

type Field = keyof ChallengeOutcome | 'actions' | 'reason' | 'decideBy';

const decisions: { title: string; value: Decision }[] = [
  { title: 'We will act on it', value: 'will-do' },
  { title: 'We have not decided yet', value: 'not-yet' },
  { title: 'We will not act on it', value: 'will-not' },
];

const only =
  (...wanted: Decision[]) =>
  ({ parent }: { parent?: { decision?: Decision } }): boolean =>
    !wanted.some((each) => each === parent?.decision);

const named = (name: Field): Field => name;

export const challengeOutcome = defineType({
  name: 'challengeOutcome',
  title: 'What becomes of it',
  type: 'object',
  options: { collapsible: true, collapsed: true },
  fields: [
    defineField({
      name: named('said'),
      title: 'What people said about it',
      type: 'text',
      rows: 4,
      description:
        'In your own words: what the answers to this consultation say about this challenge.',
      validation: upTo(1000),
    }),
    defineField({
      name: named('decision'),
      title: 'What you decided',
      type: 'string',
      options: { layout: 'radio', list: decisions },
    }),
    defineField({
      name: named('actions'),
      title: 'What you will do',
      type: 'array',
      of: [{ type: 'action' }],
      hidden: only('will-do'),
    }),
    defineField({
      name: named('reason'),
      title: 'Why',
      type: 'text',
      rows: 3,
      description: 'What stands in the way, so that people can see that they were heard.',
      hidden: only('not-yet', 'will-not'),
      validation: upTo(600),
    }),
    defineField({
      name: named('decideBy'),
      title: 'When you will decide',
      type: 'date',
      description: 'The last day. The page says it.',
      hidden: only('not-yet'),
    }),
  ],
});
