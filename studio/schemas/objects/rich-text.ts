import { defineArrayMember, defineType } from 'sanity';
import { link } from './link.ts';

/** Only what the pages can show: headings, lists, bold and links. */
export const richText = defineType({
  name: 'richText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Text', value: 'normal' },
        { title: 'Heading', value: 'h2' },
        { title: 'Smaller heading', value: 'h3' },
      ],
      lists: [
        { title: 'Bullets', value: 'bullet' },
        { title: 'Numbers', value: 'number' },
      ],
      marks: { decorators: [{ title: 'Bold', value: 'strong' }], annotations: [link] },
    }),
  ],
});
