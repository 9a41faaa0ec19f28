import { defineArrayMember, defineField } from 'sanity';

const group = 'page';

export const page = [
  defineField({
    name: 'title',
    title: 'Title',
    type: 'string',
    group,
    description:
      'Say what you want people to do, in up to 120 characters. For example “Help choose when ' +
      'Example Library should be open”.',
  }),
  defineField({
    name: 'partners',
    title: 'Organisations',
    type: 'array',
    group,
    description: 'Everybody who runs this consultation, the council first.',
    of: [defineArrayMember({ type: 'reference', to: [{ type: 'organisation' }] })],
    validation: (rule) => rule.unique().error('This organisation is in the list already'),
  }),
  defineField({
    name: 'background',
    title: 'Background',
    type: 'richText',
    group,
    description: 'What this is about, for somebody who has never heard of it.',
  }),
  defineField({ name: 'heard', title: 'What we heard', type: 'heard', group }),
  defineField({
    name: 'partnership',
    title: 'Working together',
    type: 'richText',
    group,
    description: 'Who is working with whom, and on what.',
  }),
  defineField({
    name: 'decided',
    title: 'What is already decided',
    type: 'richText',
    group,
    description:
      'Be frank: people should not be asked about what cannot change (Gunning principle 1).',
  }),
  defineField({
    name: 'canChange',
    title: 'What can still change',
    type: 'richText',
    group,
    description: 'What people’s answers can make a difference to.',
  }),
  defineField({
    name: 'glossary',
    title: 'Words explained',
    type: 'array',
    group,
    description: 'Abbreviations and terms that somebody new would not know.',
    of: [defineArrayMember({ type: 'glossaryTerm' })],
  }),
];
