import { defineField, defineType } from 'sanity';

export const option = defineType({
  name: 'option',
  title: 'Option',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'Words',
      type: 'string',
      validation: (rule) => rule.required().max(150),
    }),
    defineField({ name: 'code', title: 'Code', type: 'code' }),
    defineField({
      name: 'hint',
      title: 'Hint',
      type: 'string',
      description: 'A few words under the option, if it needs them.',
      validation: (rule) => rule.max(200),
    }),
  ],
  preview: { select: { title: 'label', subtitle: 'code' } },
});
