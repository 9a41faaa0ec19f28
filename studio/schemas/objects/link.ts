import { defineArrayMember, defineField } from 'sanity';

export const link = defineArrayMember({
  name: 'link',
  title: 'Link',
  type: 'object',
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      type: 'url',
      description: 'Starts with https://, mailto: or tel:, or with / for a page of this site.',
      validation: (rule) => rule.uri({ scheme: /^[a-z]/, allowRelative: true }), // else only https
    }),
  ],
});
