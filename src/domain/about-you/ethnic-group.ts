import { ask } from './ask.ts';
import type { Harmonised } from './topics.ts';
import type { ChoiceQuestion } from '../questions/choice.ts';

/** The second step of ethnicity: the groups within one of the broad ones. */
const background = (group: string, options: Record<string, string>): ChoiceQuestion =>
  ask(`ethnic-background-${group}`, {
    text: 'Which of these best describes your ethnic group or background?',
    subject: 'what best describes your ethnic group or background',
    options,
    onlyIf: { question: 'ethnic-group', options: [group] },
  });

export const ethnicGroup: Harmonised = {
  title: 'Ethnic group',
  source:
    'GSS harmonised categories for ethnicity in England, as published on 18 March 2025, asked in two steps as the GOV.UK Design System does.',
  questions: [
    ask('ethnic-group', {
      text: 'What is your ethnic group?',
      subject: 'your ethnic group',
      options: {
        white: 'White',
        mixed: 'Mixed or multiple ethnic groups',
        asian: 'Asian or Asian British',
        black: 'Black, Black British, Caribbean or African',
        another: 'Another ethnic group',
      },
    }),
    background('white', {
      british: 'English, Welsh, Scottish, Northern Irish or British',
      irish: 'Irish',
      'gypsy-or-irish-traveller': 'Gypsy or Irish Traveller',
      roma: 'Roma',
      'any-other-white': 'Any other White background',
    }),
    background('mixed', {
      'white-and-black-caribbean': 'White and Black Caribbean',
      'white-and-black-african': 'White and Black African',
      'white-and-asian': 'White and Asian',
      'any-other-mixed': 'Any other mixed or multiple ethnic background',
    }),
    background('asian', {
      indian: 'Indian',
      pakistani: 'Pakistani',
      bangladeshi: 'Bangladeshi',
      chinese: 'Chinese',
      'any-other-asian': 'Any other Asian background',
    }),
    background('black', {
      caribbean: 'Caribbean',
      african: 'African',
      'any-other-black': 'Any other Black, Black British or Caribbean background',
    }),
    background('another', { arab: 'Arab', 'any-other': 'Any other ethnic group' }),
  ],
};
