import { defineArrayMember, defineField } from 'sanity';

const group = 'introduction';

export const introduction = [
  defineField({
    name: 'title',
    title: 'Title',
    type: 'string',
    group,
    description: 'The full title. Say what you want people to do.',
    validation: (rule) => rule.required().max(120),
  }),
  defineField({
    name: 'shortTitle',
    title: 'Short title',
    type: 'string',
    group,
    description: 'Used in links and lists, where the full title is too long.',
    validation: (rule) => rule.required().max(60),
  }),
  defineField({
    name: 'slug',
    title: 'Web address',
    type: 'slug',
    group,
    description:
      'The last part of the address: “send-priorities” for /consultations/send-priorities/. ' +
      'Do not change it once the consultation is published: links and answers depend on it.',
    options: { source: 'shortTitle', maxLength: 60 },
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'summary',
    title: 'Summary',
    type: 'text',
    rows: 2,
    group,
    description: 'One sentence, shown in lists, by search engines and when the page is shared.',
    validation: (rule) => rule.required().max(160),
  }),
  defineField({
    name: 'partners',
    title: 'Organisations',
    type: 'array',
    group,
    description: 'Everybody who runs this consultation, the council first.',
    of: [defineArrayMember({ type: 'reference', to: [{ type: 'organisation' }] })],
    validation: (rule) => rule.required().min(1).unique(),
  }),
];
