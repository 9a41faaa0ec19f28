import { defineField, defineType } from 'sanity';

export const contact = defineType({
  name: 'contact',
  title: 'Contact details',
  type: 'object',
  fields: [
    defineField({
      name: 'email',
      title: 'Email address',
      type: 'string',
      description: 'A shared mailbox, not one person’s.',
      validation: (rule) => rule.required().email(),
    }),
    defineField({
      name: 'phone',
      title: 'Phone number',
      type: 'string',
      description: 'With spaces, as people say it: 01632 960 123.',
      validation: (rule) => rule.required().max(20),
    }),
    defineField({
      name: 'hours',
      title: 'When the phone is answered',
      type: 'string',
      description: 'For example “Monday to Friday, 9am to 5pm, except bank holidays”.',
      validation: (rule) => rule.max(100),
    }),
    defineField({
      name: 'post',
      title: 'Postal address',
      type: 'string',
      description: 'On one line, with commas.',
      validation: (rule) => rule.required().max(200),
    }),
  ],
});
