import { defineField } from 'sanity';

const group = 'promises';

export const promises = [
  defineField({
    name: 'partnership',
    title: 'Working together',
    type: 'richText',
    group,
    description: 'Who is working with whom, and on what.',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'decided',
    title: 'What is already decided',
    type: 'richText',
    group,
    description: 'Be frank: people should not be asked about what cannot change.',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'canChange',
    title: 'What can still change',
    type: 'richText',
    group,
    description: 'What people’s answers can make a difference to.',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'privacy',
    title: 'Privacy',
    type: 'richText',
    group,
    description: 'What happens to the answers, who is responsible, and when they are deleted.',
    validation: (rule) => rule.required(),
  }),
];
