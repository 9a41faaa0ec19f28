import { defineArrayMember, defineField } from 'sanity';

const wordsToAnswerWith = (description: string) =>
  defineField({
    name: 'levels',
    title: 'Words to answer with',
    type: 'array',
    description,
    of: [defineArrayMember({ type: 'option' })],
  });

/** The same few words, of which one is chosen for each challenge. */
export const levels = wordsToAnswerWith(
  'From most to least, and a way to say nothing at the end. The same for every challenge.',
);

export const fewLevels = wordsToAnswerWith(
  'Two to four, short enough to take in at a glance. The same for every challenge.',
);

const option = (code: string, label: string) => ({ _type: 'option', _key: code, code, label });

export const degreesOfAgreement = [
  option('strongly-agree', 'Strongly agree'),
  option('agree', 'Agree'),
  option('neither', 'Neither agree nor disagree'),
  option('disagree', 'Disagree'),
  option('strongly-disagree', 'Strongly disagree'),
  option('not-sure', 'I am not sure'),
];

export const sizesOfProblem = [
  option('big-problem', 'A big problem'),
  option('bit-of-problem', 'A bit of a problem'),
  option('not-problem', 'Not a problem'),
  option('not-sure', 'I am not sure'),
];

export const standsApart = [option('not-sure', 'I am not sure')];

export const mattersMost = {
  _type: 'mostQuestion',
  text: 'Which one matters most?',
  neither: option('cannot-choose', 'I cannot choose one'),
};
