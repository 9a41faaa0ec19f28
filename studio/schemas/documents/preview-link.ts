import { defineField, defineType } from 'sanity';

/**
 * Lets somebody without an account see drafts. Made and revoked in “Share a preview”, under ids that
 * begin with `previewLink.`: what has a dot in its id is not public.
 */
export const previewLink = defineType({
  name: 'previewLink',
  title: 'Preview link',
  type: 'document',
  readOnly: true,
  fields: [
    defineField({ name: 'note', title: 'Who it is for', type: 'string' }),
    defineField({ name: 'expiresAt', title: 'Works until', type: 'datetime' }),
    defineField({ name: 'secretHash', title: 'Fingerprint of the link', type: 'string' }),
  ],
  preview: { select: { title: 'note', subtitle: 'expiresAt' } },
});
