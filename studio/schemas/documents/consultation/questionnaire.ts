import { defineField } from 'sanity';

const group = 'questionnaire';

export const questionnaire = [
  defineField({
    name: 'ask',
    title: 'What we ask of you',
    type: 'richText',
    group,
    description:
      'Shown on the page after the challenges. Do not write the closing date here: the page shows it.',
  }),
  defineField({
    name: 'questionnaire',
    title: 'Questionnaire',
    type: 'questionnaire',
    group,
  }),
];
