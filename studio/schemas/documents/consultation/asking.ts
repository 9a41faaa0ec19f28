import { defineField } from 'sanity';

const group = 'asking';

export const asking = [
  defineField({
    name: 'ask',
    title: 'What we ask of you',
    type: 'richText',
    group,
    description:
      'Shown after the challenges. Do not write the closing date here: the page shows it.',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'questionnaire',
    title: 'Questionnaire',
    type: 'questionnaire',
    group,
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'otherFormats',
    title: 'Other ways to answer',
    type: 'text',
    rows: 3,
    group,
    description:
      'Paper, large print, Easy Read, other languages, phone. Contact details follow it.',
    validation: (rule) => rule.required().max(400),
  }),
  defineField({
    name: 'contact',
    title: 'Contact details',
    type: 'contact',
    group,
    description: 'Leave empty to show those in Settings.',
  }),
];
