import { defineField, defineType } from 'sanity';

export const settings = defineType({
  name: 'settings',
  title: 'Settings',
  type: 'document',
  fields: [
    defineField({
      name: 'siteName',
      title: 'Name of the site',
      type: 'string',
      description: 'Shown at the top of every page. For example “Have your say”.',
      validation: (rule) => rule.required().max(40),
    }),
    defineField({
      name: 'council',
      title: 'Council',
      type: 'string',
      description: 'The full name of the council that runs the site.',
      validation: (rule) => rule.required().max(80),
    }),
    defineField({
      name: 'introduction',
      title: 'Introduction',
      type: 'richText',
      description: 'One or two sentences at the top of the first page.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'contact',
      title: 'Contact details',
      type: 'contact',
      description: 'Shown on every consultation that has no contact details of its own.',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: { prepare: () => ({ title: 'Settings' }) },
});
