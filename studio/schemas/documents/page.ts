import { DocumentIcon } from '@sanity/icons/Document';
import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';
import { pageRules } from '../validation/rules.ts';

export const page = defineType({
  name: 'page',
  title: 'Page',
  type: 'document',
  icon: DocumentIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'Up to 80 characters.',
      validation: upTo(80),
    }),
    defineField({
      name: 'slug',
      title: 'Web address',
      type: 'slug',
      description: 'The last part of the address: “privacy” for /privacy/. Do not change it later.',
      options: { source: 'title', maxLength: 60 },
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      type: 'string',
      description: 'One sentence that search engines show under the title.',
      validation: upTo(160),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'richText',
    }),
  ],
  validation: pageRules,
  preview: { select: { title: 'title', subtitle: 'slug.current' } },
});
