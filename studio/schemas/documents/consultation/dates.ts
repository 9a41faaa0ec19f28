import { defineArrayMember, defineField } from 'sanity';

const group = 'dates';

export const dates = [
  defineField({
    name: 'opensOn',
    title: 'Opens on',
    type: 'date',
    group,
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'opensTime',
    title: 'Opens at',
    type: 'clockTime',
    group,
    description: 'London time, such as 09:00. Leave empty for the start of the day.',
  }),
  defineField({
    name: 'opensOccurrence',
    title: 'Which of the two',
    type: 'clockOccurrence',
    group,
  }),
  defineField({
    name: 'closesOn',
    title: 'Closes on',
    type: 'date',
    group,
    description: 'The last day. This is the only place for the deadline: every page shows it.',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'closesTime',
    title: 'Closes at',
    type: 'clockTime',
    group,
    description: 'London time, such as 17:00. Leave empty for the end of the day (11:59pm).',
  }),
  defineField({
    name: 'closesOccurrence',
    title: 'Which of the two',
    type: 'clockOccurrence',
    group,
  }),
  defineField({
    name: 'stages',
    title: 'Stages',
    type: 'array',
    group,
    description: 'From listening to the outcome. The page marks the one that is under way.',
    of: [defineArrayMember({ type: 'stage' })],
    validation: (rule) => rule.required().min(1),
  }),
];
