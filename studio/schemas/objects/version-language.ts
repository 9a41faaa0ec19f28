import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const versionLanguage = defineType({
  name: 'versionLanguage',
  title: 'Language',
  type: 'object',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'For this Studio: “Urdu”.',
      validation: upTo(40),
    }),
    defineField({
      name: 'tag',
      title: 'Tag',
      type: 'string',
      description:
        'The short name that browsers and screen readers know: “ur” for Urdu, “pl” for Polish, “cy” for Welsh. ' +
        'It is also the end of the address, so do not change it later.',
      validation: upTo(20),
    }),
    defineField({
      name: 'direction',
      title: 'Direction',
      type: 'string',
      options: {
        layout: 'radio',
        list: [
          { title: 'From left to right', value: 'ltr' },
          { title: 'From right to left, as Urdu and Arabic', value: 'rtl' },
        ],
      },
    }),
  ],
});
