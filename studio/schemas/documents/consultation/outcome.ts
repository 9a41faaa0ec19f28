import { defineField } from 'sanity';

export const outcome = [
  defineField({
    name: 'outcome',
    title: 'Outcome',
    type: 'outcome',
    group: 'outcome',
    description:
      'Leave empty until you have decided what to do. What you do about each challenge is ' +
      'written in the challenge itself.',
  }),
];
