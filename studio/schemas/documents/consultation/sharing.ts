import { defineArrayMember, defineField } from 'sanity';
import { mayHaveAddress, ownAddresses } from '../../validation/free-address.ts';

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
      'It can change at any time, and no answer is lost: old links, posters and receipts go on leading ' +
      'to the page at its new address. No other consultation can have the old one.',
    options: { source: 'shortTitle', maxLength: 60 },
    validation: (rule) => rule.custom(mayHaveAddress).error(),
  }),
  defineField({
    name: 'earlierSlugs',
    title: 'Earlier web addresses',
    type: 'array',
    group,
    description: 'They lead to the web address above. Publishing adds to them.',
    readOnly: true,
    hidden: ({ value }: { value?: unknown[] }) => !value?.length,
    of: [defineArrayMember({ type: 'string' })],
    validation: (rule) => rule.custom(ownAddresses).error(),
  }),
];
