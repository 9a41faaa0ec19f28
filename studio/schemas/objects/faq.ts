import { HelpCircleIcon } from '@sanity/icons/HelpCircle';
import { defineField, defineType } from 'sanity';
import { upTo } from '../limits.ts';
import { linkCode } from './link-code.ts';

export const faq = defineType({
  name: 'faq',
  title: 'Question and answer',
  type: 'object',
  icon: HelpCircleIcon,
  fields: [
    defineField({
      name: 'question',
      title: 'Question',
      type: 'string',
      description: 'As people ask it: “Will my child’s plan change?”',
      validation: upTo(120),
    }),
    linkCode('Links to the answer lead to it by this: #faq- and the code.'),
    defineField({
      name: 'answer',
      title: 'Answer',
      type: 'richText',
      description: 'A few short paragraphs. Do not write the closing date here: the page shows it.',
    }),
  ],
  preview: { select: { title: 'question', subtitle: 'code' } },
});
