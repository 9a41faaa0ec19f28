import { defineField } from 'sanity';
import { upTo } from '../limits.ts';

/** What every kind of question has. */
export const asked = [
  defineField({
    name: 'text',
    title: 'Question',
    type: 'string',
    description: 'For example “Have we missed anything?”',
    validation: upTo(150),
  }),
  defineField({ name: 'code', title: 'Code', type: 'code' }),
  defineField({
    name: 'subject',
    title: 'What it asks for',
    type: 'string',
    description:
      'Finishes our error messages: “Select …”, or “… must be 5,000 characters or fewer”. ' +
      'For example “what we have missed”.',
    validation: upTo(100),
  }),
  defineField({
    name: 'hint',
    title: 'Hint',
    type: 'string',
    description: 'A sentence under the question that helps people to answer it.',
    validation: upTo(200),
  }),
];
