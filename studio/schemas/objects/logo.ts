import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const logo = defineType({
  name: 'logo',
  title: 'Logo',
  type: 'image',
  description: 'At least 640 pixels wide, so that it is sharp on every screen.',
  options: { accept: 'image/png,image/jpeg,image/webp,image/svg+xml' },
  fields: [
    defineField({
      name: 'alt',
      title: 'Text for people who cannot see it',
      type: 'string',
      description: 'What the logo says, usually the name of the organisation.',
      validation: (rule) => [rule.required().error('Write what the logo says'), upTo(120)(rule)],
    }),
  ],
});
