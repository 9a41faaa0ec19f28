import { defineField } from 'sanity';

/** What every kind of question has. */
export const asked = [
  defineField({
    name: 'text',
    title: 'Question',
    type: 'string',
    description: 'For example “Have we missed anything?”',
    validation: (rule) => rule.required().max(150),
  }),
  defineField({ name: 'code', title: 'Code', type: 'code' }),
  defineField({
    name: 'subject',
    title: 'What it asks for',
    type: 'string',
    description:
      'Finishes our error messages: “Select …”, or “… must be 5,000 characters or fewer”. ' +
      'For example “what we have missed”.',
    validation: (rule) => rule.required().max(100),
  }),
  defineField({
    name: 'hint',
    title: 'Hint',
    type: 'string',
    description: 'A sentence under the question that helps people to answer it.',
    validation: (rule) => rule.max(200),
  }),
];
