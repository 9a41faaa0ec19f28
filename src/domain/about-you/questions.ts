import type { AboutYouTopic } from './topic.ts';
import type { Harmonised } from './topics.ts';
import { ask } from './ask.ts';
import { ethnicGroup } from './ethnic-group.ts';

export const aboutYouQuestions: Record<AboutYouTopic, Harmonised> = {
  age: {
    title: 'Age',
    source:
      'GSS harmonised standard “Age and date of birth”, 27 November 2020. It asks for a date of birth; we ask for age in brackets, which says less about a person.',
    questions: [
      ask('age', {
        text: 'What is your age?',
        subject: 'your age',
        options: {
          'under-16': 'Under 16',
          'age-16-to-24': '16 to 24',
          'age-25-to-34': '25 to 34',
          'age-35-to-44': '35 to 44',
          'age-45-to-54': '45 to 54',
          'age-55-to-64': '55 to 64',
          'age-65-or-over': '65 or over',
        },
      }),
    ],
  },
  sex: {
    title: 'Sex',
    source:
      'The question of the 2021 census of England and Wales, as in the GSS guidance “Sex and gender”, 4 September 2019. The harmonised standard is under review.',
    questions: [
      ask('sex', {
        text: 'What is your sex?',
        subject: 'your sex',
        options: { female: 'Female', male: 'Male' },
      }),
    ],
  },
  'ethnic-group': ethnicGroup,
  disability: {
    title: 'Disability',
    source:
      'GSS harmonised standards “Long-lasting health conditions and illness”, 18 June 2020, and “Activity restriction”, 9 June 2020: together near the Equality Act 2010. Both are under review.',
    questions: [
      ask('health-condition', {
        text: 'Do you have any physical or mental health conditions or illnesses lasting or expected to last for 12 months or more?',
        subject: 'whether you have a condition or illness that lasts 12 months or more',
        options: { yes: 'Yes', no: 'No' },
      }),
      ask('activity-restriction', {
        text: 'Do any of your conditions or illnesses reduce your ability to carry out day-to-day activities?',
        subject: 'whether your conditions or illnesses reduce what you can do',
        options: {
          'yes-a-lot': 'Yes, a lot',
          'yes-a-little': 'Yes, a little',
          'not-at-all': 'Not at all',
        },
        onlyIf: { question: 'health-condition', options: ['yes'] },
      }),
    ],
  },
  religion: {
    title: 'Religion',
    source:
      'GSS harmonised standard “Religion” for England, 10 September 2020. It is under review.',
    questions: [
      ask('religion', {
        text: 'What is your religion?',
        subject: 'your religion',
        options: {
          'no-religion': 'No religion',
          christian:
            'Christian (including Church of England, Catholic, Protestant and all other Christian denominations)',
          buddhist: 'Buddhist',
          hindu: 'Hindu',
          jewish: 'Jewish',
          muslim: 'Muslim',
          sikh: 'Sikh',
          'any-other-religion': 'Any other religion',
        },
      }),
    ],
  },
  orientation: {
    title: 'Sexual orientation',
    source:
      'GSS harmonised standard “Sexual orientation”, 17 April 2019. Ask only people of 16 or over.',
    questions: [
      ask('orientation', {
        text: 'Which of the following options best describes how you think of yourself?',
        subject: 'what best describes how you think of yourself',
        options: {
          'heterosexual-or-straight': 'Heterosexual or straight',
          'gay-or-lesbian': 'Gay or lesbian',
          bisexual: 'Bisexual',
          'other-orientation': 'Other',
        },
        hint: 'If you are under 16, skip this question.',
      }),
    ],
  },
};
