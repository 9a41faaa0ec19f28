import { defineArrayMember, defineField } from 'sanity';

const group = 'background';

export const background = [
  defineField({
    name: 'background',
    title: 'Background',
    type: 'richText',
    group,
    description: 'What this is about, for somebody who has never heard of it.',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'heard',
    title: 'What we heard',
    type: 'heard',
    group,
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'challengesIntroduction',
    title: 'Before the list of challenges',
    type: 'string',
    group,
    description: 'The sentence that leads in to the list.',
    validation: (rule) => rule.required().max(200),
  }),
  defineField({
    name: 'challenges',
    title: 'Challenges',
    type: 'array',
    group,
    description:
      'What people told you is hard. Questions about challenges take their options from this list.',
    of: [defineArrayMember({ type: 'challenge' })],
    validation: (rule) => rule.required().min(2),
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
