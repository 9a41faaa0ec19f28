import { UsersIcon } from '@sanity/icons/Users';
import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const organisation = defineType({
  name: 'organisation',
  title: 'Organisation',
  type: 'document',
  icon: UsersIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'The full name, as people know it.',
      validation: (rule) => [rule.required().error('Write the name'), upTo(100)(rule)],
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description: 'Used to find it in this Studio. It is not shown on the site.',
      options: {
        layout: 'radio',
        list: [
          { title: 'Council', value: 'council' },
          { title: 'NHS', value: 'nhs' },
          { title: 'Charity or community group', value: 'charity' },
          { title: 'Other', value: 'other' },
        ],
      },
      validation: (rule) => rule.required().error('Choose a kind'),
    }),
    defineField({
      name: 'role',
      title: 'What it does',
      type: 'string',
      description: 'A few words shown beside the name. For example “Leads on health”.',
      validation: (rule) => [rule.required().error('Say what it does'), upTo(100)(rule)],
    }),
    defineField({ name: 'logo', title: 'Logo', type: 'logo' }),
  ],
  preview: { select: { title: 'name', subtitle: 'role', media: 'logo' } },
});
