import { defineArrayMember, defineField } from 'sanity';

const group = 'information';

export const information = [
  defineField({
    name: 'documents',
    title: 'Documents',
    type: 'array',
    group,
    description:
      'What people may want to read before they answer: the strategy as it is now, the evidence, the ' +
      'equality impact assessment.',
    of: [defineArrayMember({ type: 'linkedDocument' })],
  }),
  defineField({
    name: 'video',
    title: 'Video',
    type: 'video',
    group,
    description:
      'The page links to it and does not show it, so that nobody who only reads is known to another ' +
      'company. It needs captions and a transcript.',
    options: { collapsible: true, collapsed: true },
  }),
  defineField({
    name: 'events',
    title: 'Events',
    type: 'array',
    group,
    description:
      'Where people can come and talk with you. They stand in the calendar file, and by themselves ' +
      'move to “What has been” when they are over.',
    of: [defineArrayMember({ type: 'event' })],
  }),
  defineField({
    name: 'faqs',
    title: 'Questions and answers',
    type: 'array',
    group,
    description:
      'What people ask you about this consultation. Where they are many, they get a page of their own.',
    of: [defineArrayMember({ type: 'faq' })],
  }),
];
