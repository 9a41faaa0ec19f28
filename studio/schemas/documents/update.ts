import { BellIcon } from '@sanity/icons/Bell';
import { defineField, defineType } from 'sanity';
import { dateText, londonReading } from '../../../src/domain/deadlines.ts';
import { UPDATE_TITLE } from '../../../src/domain/update.ts';
import { studioNow } from '../../clock.ts';
import { upTo } from '../limits.ts';
import { updateRules } from '../validation/rules.ts';

export const update = defineType({
  name: 'update',
  title: 'Update',
  type: 'document',
  icon: BellIcon,
  description: 'News of a consultation: what has happened, what you have done, what comes next.',
  fields: [
    defineField({
      name: 'consultation',
      title: 'Consultation',
      type: 'reference',
      to: [{ type: 'consultation' }],
      description: 'Where it appears. The consultation itself stays as it is.',
      validation: (rule) => rule.required().error('Choose the consultation'),
    }),
    defineField({
      name: 'publishedOn',
      title: 'Date',
      type: 'date',
      description:
        'People see it from this day on. Publish it with a day to come, and it appears by itself as that day begins.',
      initialValue: () => londonReading(studioNow()).date,
    }),
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: `What is new, in up to ${UPDATE_TITLE} characters: “We have read everything that you wrote”.`,
      validation: upTo(UPDATE_TITLE),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'richText',
      description:
        'A few short paragraphs: what is new, what it means for people, and when they will hear more. ' +
        'Do not write the closing date here: the page shows it.',
    }),
  ],
  orderings: [
    {
      title: 'Date, newest first',
      name: 'date',
      by: [{ field: 'publishedOn', direction: 'desc' }],
    },
  ],
  validation: updateRules,
  preview: {
    select: { title: 'title', on: 'publishedOn', consultation: 'consultation.shortTitle' },
    prepare: ({ title, on, consultation }: Record<string, unknown>) => ({
      title: String(title ?? 'New update'),
      subtitle: [consultation, on && dateText(new Date(`${String(on)}T12:00:00Z`))]
        .filter(Boolean)
        .join(' – '),
    }),
  },
});
