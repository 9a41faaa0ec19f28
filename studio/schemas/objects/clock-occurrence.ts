import { defineType } from 'sanity';

export const clockOccurrence = defineType({
  name: 'clockOccurrence',
  title: 'Which of the two',
  type: 'string',
  description:
    'Only for the night in October on which the clocks go back: the times from 01:00 to 01:59 ' +
    'come twice. Leave empty at any other time.',
  options: {
    layout: 'radio',
    list: [
      { title: 'The first, before the clocks go back', value: 'first' },
      { title: 'The second, after the clocks go back', value: 'second' },
    ],
  },
});
