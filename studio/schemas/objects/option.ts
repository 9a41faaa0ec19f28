import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

export const option = defineType({
  name: 'option',
  title: 'Option',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'Words',
      type: 'string',
      description: 'As people read it.',
      validation: upTo(150),
    }),
    defineField({ name: 'code', title: 'Code', type: 'code' }),
    defineField({
      name: 'hint',
      title: 'Hint',
      type: 'string',
      description: 'A few words under the option, if it needs them.',
      validation: upTo(200),
    }),
  ],
  preview: { select: { title: 'label', subtitle: 'code' } },
});
