import { CalendarIcon } from '@sanity/icons/Calendar';
import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';
import { linkCode } from './link-code.ts';

export const event = defineType({
  name: 'event',
  title: 'Event',
  type: 'object',
  icon: CalendarIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      type: 'string',
      description: 'What it is: “Drop-in for parents and carers”.',
      validation: upTo(80),
    }),
    linkCode('Calendars know the event by it.'),
    defineField({ name: 'date', title: 'Date', type: 'date' }),
    defineField({
      name: 'starts',
      title: 'Starts at',
      type: 'clockTime',
      description: 'London time, such as 10:00.',
    }),
    defineField({
      name: 'ends',
      title: 'Ends at',
      type: 'clockTime',
      description: 'London time, on the same day.',
    }),
    defineField({
      name: 'place',
      title: 'Place',
      type: 'string',
      description: 'With its address and postcode, or “Online”.',
      validation: upTo(150),
    }),
    defineField({
      name: 'access',
      title: 'Access',
      type: 'text',
      rows: 3,
      description:
        'Steps, lift, toilets, parking, hearing loop, quiet room, interpreters, captions – and whom to ' +
        'for anything else. Say too what there is not.',
      validation: upTo(400),
    }),
    defineField({
      name: 'booking',
      title: 'Booking',
      type: 'richText',
      description: 'How to book, or that nobody needs to.',
    }),
    defineField({
      name: 'outcome',
      title: 'What came of it',
      type: 'richText',
      description:
        'Afterwards: how many came and what they said, without names. It is shown once the event is over.',
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'date' } },
});
