import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const picture = defineType({
  name: 'picture',
  title: 'Picture',
  type: 'image',
  description: 'A simple drawing or photograph, at least 320 pixels wide, without words in it.',
  options: { accept: 'image/png,image/jpeg,image/webp' },
  fields: [
    defineField({
      name: 'alt',
      title: 'Text for people who cannot see it',
      type: 'string',
      description: 'What it shows, in a few words.',
      validation: (rule) => [
        rule.required().error('Write what the picture shows'),
        upTo(120)(rule),
      ],
    }),
  ],
});
