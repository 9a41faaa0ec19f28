import { defineField } from 'sanity';
import { upTo } from '../../limits.ts';
import { aboutYou } from './about-you.ts';

const group = 'takingPart';

export const takingPart = [
  defineField({
    name: 'otherFormats',
    title: 'Other ways to answer',
    type: 'text',
    rows: 3,
    group,
    description:
      'Paper, large print, Easy Read, other languages, phone. Contact details follow it.',
    validation: upTo(400),
  }),
  defineField({
    name: 'contact',
    title: 'Contact details',
    type: 'contact',
    group,
    description: 'Leave empty to show those in Settings.',
    options: { collapsible: true, collapsed: true },
  }),
  defineField({
    name: 'privacy',
    title: 'Privacy',
    type: 'richText',
    group,
    description:
      'What happens to the answers, who is responsible, why you may keep them, and when they are ' +
      'deleted.',
  }),
  defineField({
    name: 'deleteAnswersOn',
    title: 'Delete answers on',
    type: 'date',
    group,
    description:
      'From the first minute of this day no answer is kept; counts stay. It has to be after the ' +
      'consultation closes, and the day that “Privacy” names.',
  }),
  aboutYou,
];
