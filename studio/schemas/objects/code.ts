import { defineType } from 'sanity';

export const code = defineType({
  name: 'code',
  title: 'Code',
  type: 'string',
  description:
    'A permanent short name, such as “support-delays”. It is never shown. Answers are stored ' +
    'under it, so never change it once the consultation is published: change the words instead.',
  validation: (rule) =>
    rule
      .required()
      .max(60)
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { name: 'lower-case words joined by hyphens' }),
});
