import { ThumbsUpIcon } from '@sanity/icons/ThumbsUp';
import { defineType } from 'sanity';
import { asked, questionShown, whoFieldsets, whoIsAsked } from './asked.ts';
import { degreesOfAgreement, levels } from './levels.ts';

export const agreementQuestion = defineType({
  name: 'agreementQuestion',
  title: 'Agree with each challenge',
  type: 'object',
  icon: ThumbsUpIcon,
  description:
    'People say of each challenge how far they agree that it is one. It finds what is wrong with the ' +
    'list, not what comes first: most people agree with most of it. Ten challenges are ten answers.',
  fieldsets: whoFieldsets,
  fields: [...asked, levels, ...whoIsAsked],
  initialValue: { levels: degreesOfAgreement },
  ...questionShown,
});
