import { defineField } from 'sanity';

const group = 'sharing';

export const sharing = [
  defineField({
    name: 'shortTitle',
    title: 'Short title',
    type: 'string',
    group,
    description: 'Used in links and lists, where the full title is too long. Up to 60 characters.',
  }),
  defineField({
    name: 'summary',
    title: 'Summary',
    type: 'text',
    rows: 2,
    group,
    description:
      'One sentence of up to 160 characters, shown in lists, by search engines and when somebody ' +
      'shares the page.',
  }),
  defineField({
    name: 'slug',
    title: 'Web address',
    type: 'slug',
    group,
    description:
      'The last part of the address: “send-priorities” for /consultations/send-priorities/. ' +
      'It cannot change once the consultation is published: links, posters and answers depend on it.',
    options: { source: 'shortTitle', maxLength: 60 },
  }),
];
