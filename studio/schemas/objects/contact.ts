import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';

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
      validation: (rule) => rule.email().error('This is not an email address'),
    }),
    defineField({
      name: 'phone',
      title: 'Phone number',
      type: 'string',
      description: 'With spaces, as people say it: 01632 960 123.',
      validation: upTo(20),
    }),
    defineField({
      name: 'hours',
      title: 'When the phone is answered',
      type: 'string',
      description: 'For example “Monday to Friday, 9am to 5pm, except bank holidays”.',
      validation: upTo(100),
    }),
    defineField({
      name: 'post',
      title: 'Postal address',
      type: 'string',
      description: 'On one line, with commas.',
      validation: upTo(200),
    }),
  ],
});
