import { defineField, defineType } from 'sanity';

/**
 * The address of a consultation that was taken down, for people who still come to it. Made as one is
 * unpublished or deleted; of no effect while a consultation has the address.
 */
export const goneAddress = defineType({
  name: 'goneAddress',
  title: 'Address of what was taken down',
  type: 'document',
  readOnly: true,
  fields: [defineField({ name: 'slug', title: 'Web address', type: 'string' })],
  preview: { select: { title: 'slug' } },
});
