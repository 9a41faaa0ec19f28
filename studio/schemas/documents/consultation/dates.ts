import { defineArrayMember, defineField } from 'sanity';
import { londonInstant } from '../../../../src/domain/deadlines.ts';

const group = 'dates';

export const dateFieldsets = [
  { name: 'opening', title: 'Opening', options: { columns: 2 } },
  { name: 'closing', title: 'Closing', options: { columns: 2 } },
];

type Written = Record<string, unknown> | undefined;

/** Asked only on the October night on which a time comes twice. */
const comesOnce =
  (what: 'opens' | 'closes') =>
  ({ document }: { document?: Written }): boolean => {
    const [date, time] = [document?.[`${what}On`], document?.[`${what}Time`]];
    return londonInstant(String(date), String(time)).kind !== 'two';
  };

export const dates = [
  defineField({
    name: 'opensOn',
    title: 'Opens on',
    type: 'date',
    group,
    fieldset: 'opening',
    description: 'The first day on which people can answer.',
  }),
  defineField({
    name: 'opensTime',
    title: 'Opens at',
    type: 'clockTime',
    group,
    fieldset: 'opening',
    description: 'London time, such as 09:00. Leave empty for the start of the day.',
  }),
  defineField({
    name: 'opensOccurrence',
    title: 'Which of the two',
    type: 'clockOccurrence',
    group,
    fieldset: 'opening',
    hidden: comesOnce('opens'),
  }),
  defineField({
    name: 'closesOn',
    title: 'Closes on',
    type: 'date',
    group,
    fieldset: 'closing',
    description: 'The last day. This is the only place for the deadline: every page shows it.',
  }),
  defineField({
    name: 'closesTime',
    title: 'Closes at',
    type: 'clockTime',
    group,
    fieldset: 'closing',
    description: 'London time, such as 17:00. Leave empty for the end of the day (11:59pm).',
  }),
  defineField({
    name: 'closesOccurrence',
    title: 'Which of the two',
    type: 'clockOccurrence',
    group,
    fieldset: 'closing',
    hidden: comesOnce('closes'),
  }),
  defineField({
    name: 'stages',
    title: 'Stages',
    type: 'array',
    group,
    description:
      'From listening to what happens next, in the order in which they begin. The page marks the ' +
      'one that is under way.',
    of: [defineArrayMember({ type: 'stage' })],
  }),
];
