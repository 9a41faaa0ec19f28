import { defineField, type ConditionalPropertyCallbackContext } from 'sanity';
import { upTo } from '../../limits.ts';

const isEnglish = ({ document }: ConditionalPropertyCallbackContext): boolean =>
  document?.['kind'] !== 'language';

/** Whose words these are, and how people find them. */
export const versionKind = [
  defineField({
    name: 'consultation',
    title: 'Consultation',
    type: 'reference',
    to: [{ type: 'consultation' }],
    validation: (rule) => rule.required().error('Choose the consultation'),
  }),
  defineField({
    name: 'kind',
    title: 'Kind',
    type: 'string',
    options: {
      layout: 'radio',
      list: [
        { title: 'Easy Read: one idea a line, with pictures', value: 'easy-read' },
        { title: 'For children and young people', value: 'young-people' },
        { title: 'In another language', value: 'language' },
      ],
    },
    validation: (rule) => rule.required().error('Choose a kind'),
  }),
  defineField({
    name: 'language',
    title: 'Language',
    type: 'versionLanguage',
    hidden: isEnglish,
  }),
  defineField({
    name: 'title',
    title: 'Title',
    type: 'string',
    description:
      'What the link to it says, in its own language: “Easy Read”, “For young people”, “اردو”.',
    validation: upTo(60),
  }),
  defineField({
    name: 'summary',
    title: 'Summary',
    type: 'string',
    description: 'One sentence that search engines show under the heading.',
    validation: upTo(160),
  }),
  defineField({
    name: 'layout',
    title: 'Layout of the form',
    type: 'string',
    description: 'Left out, as the consultation has it.',
    options: {
      layout: 'radio',
      list: [
        { title: 'One page', value: 'one-page' },
        { title: 'One question a page', value: 'one-question-a-page' },
      ],
    },
  }),
];
