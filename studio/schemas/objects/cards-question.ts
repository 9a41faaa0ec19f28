import { StackIcon } from '@sanity/icons/Stack';
import { defineField, defineType } from 'sanity';
import { asked, questionShown, whoFieldsets, whoIsAsked } from './asked.ts';
import { fewLevels, mattersMost, sizesOfProblem } from './levels.ts';

export const cardsQuestion = defineType({
  name: 'cardsQuestion',
  title: 'A card for each challenge',
  type: 'object',
  icon: StackIcon,
  description:
    'People see one challenge at a time and say in a few words how big a problem it is, then which ' +
    'matters most. Made for Easy Read; for others it is long.',
  fieldsets: whoFieldsets,
  fields: [
    ...asked,
    fewLevels,
    defineField({
      name: 'most',
      title: 'The one that matters most',
      type: 'mostQuestion',
    }),
    ...whoIsAsked,
  ],
  initialValue: { levels: sizesOfProblem, most: mattersMost },
  ...questionShown,
});
