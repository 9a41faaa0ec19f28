import { CogIcon } from '@sanity/icons/Cog';
import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';
import { settingsRules } from '../validation/rules.ts';

export const settings = defineType({
  name: 'settings',
  title: 'Settings',
  type: 'document',
  icon: CogIcon,
  fields: [
    defineField({
      name: 'siteName',
      title: 'Name of the site',
      type: 'string',
      description: 'Shown at the top of every page. For example “Have your say”.',
      validation: upTo(40),
    }),
    defineField({
      name: 'council',
      title: 'Council',
      type: 'string',
      description: 'The full name of the council that runs the site.',
      validation: upTo(80),
    }),
    defineField({
      name: 'introduction',
      title: 'Introduction',
      type: 'richText',
      description: 'One or two sentences at the top of the first page.',
    }),
    defineField({
      name: 'contact',
      title: 'Contact details',
      type: 'contact',
      description: 'Shown on every consultation that has no contact details of its own.',
    }),
    defineField({
      name: 'safeguarding',
      title: 'If somebody is in danger',
      type: 'safeguarding',
    }),
  ],
  validation: settingsRules,
  preview: { prepare: () => ({ title: 'Settings' }) },
});
