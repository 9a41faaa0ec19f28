/** What every consultation needs and few officers should have to write. The rest is theirs. */
export const newConsultation = () => ({
  heard: { _type: 'heard', figure: { _type: 'figure' } },
  challengesIntroduction: 'These are the challenges you’ve told us are important to you:',
  questionnaire: { _type: 'questionnaire', layout: 'one-page', questions },
  stages,
  otherFormats:
    'Ask us if you need the questions on paper, in large print, in Easy Read or in another ' +
    'language, or if you would like to answer by phone.',
  privacy,
});

const option = (code: string, label: string) => ({ _type: 'option', _key: code, code, label });

const notSure = option('not-sure', 'I am not sure');
const preferNotToSay = option('prefer-not-to-say', 'Prefer not to say');

const questions = [
  {
    _type: 'choiceQuestion',
    _key: 'feel-right',
    code: 'feel-right',
    text: 'Do these challenges feel right?',
    subject: 'whether these challenges feel right',
    options: [
      option('yes-all', 'Yes, all of them'),
      option('most', 'Most of them'),
      option('some', 'Some of them'),
      option('no', 'No'),
      notSure,
    ],
  },
  {
    _type: 'pickQuestion',
    _key: 'work-on-first',
    code: 'work-on-first',
    text: 'Which challenges should we work on first?',
    subject: 'the challenges we should work on first',
    hint: 'Choose up to 3.',
    max: 3,
    exclusive: [option('none-of-these', 'None of these'), notSure],
    most: {
      _type: 'mostQuestion',
      text: 'Of those, which one matters most?',
      neither: option('cannot-choose', 'I cannot choose one'),
    },
  },
  {
    _type: 'textQuestion',
    _key: 'missed',
    code: 'missed',
    text: 'Have we missed anything?',
    subject: 'what we have missed',
    hint: 'Do not include names, addresses or medical details, yours or anyone else’s.',
    maxLength: 5000,
  },
  {
    _type: 'choiceQuestion',
    _key: 'answering-as',
    code: 'answering-as',
    text: 'Who are you answering as?',
    subject: 'who you are answering as',
    options: [
      option('resident', 'Somebody who lives here'),
      option('professional', 'Somebody who works with this'),
      option('other', 'Someone else'),
      preferNotToSay,
    ],
  },
  {
    _type: 'choiceQuestion',
    _key: 'how-answering',
    code: 'how-answering',
    text: 'How are you answering?',
    subject: 'how you are answering',
    options: [
      option('for-myself', 'For myself'),
      option('with-help', 'For myself, with somebody’s help'),
      option('for-somebody-else', 'For somebody else'),
      option('group', 'As a group or organisation'),
      preferNotToSay,
    ],
  },
  {
    _type: 'numberQuestion',
    _key: 'group-size',
    code: 'group-size',
    text: 'How many people are in your group?',
    subject: 'the number of people in your group',
    smallest: 2,
    largest: 10_000,
    onlyIf: { _type: 'condition', question: 'how-answering', options: ['group'] },
  },
];

const stage = (name: string, begins: string, words: { title: string; text: string }) => ({
  _type: 'stage',
  _key: name,
  begins,
  ...words,
});

const stages = [
  stage('listening', 'always', {
    title: 'Listening',
    text: 'We gathered views and made a list from them.',
  }),
  stage('checking-back', 'opening', {
    title: 'Checking back',
    text: 'You tell us if the list is right and what should come first.',
  }),
  stage('analysing', 'closing', {
    title: 'Analysing',
    text: 'We read what everyone wrote and count what they chose.',
  }),
  stage('outcome', 'date', {
    title: 'What we will do',
    text: 'We publish what you told us, what we will do about it, and why.',
  }),
];

const paragraph = (key: string, text: string) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  children: [{ _type: 'span', _key: `${key}s`, text, marks: [] }],
  markDefs: [],
});

const privacy = [
  paragraph(
    'stored',
    'We do not ask for your name or how to reach you. Nothing is stored until you press Send.',
  ),
  paragraph(
    'responsible',
    '[Name of the council] is responsible for your answers. We may keep them because [why the law ' +
      'lets you]. We will delete them by [date].',
  ),
  {
    ...paragraph('more', ''),
    children: [
      {
        _type: 'span',
        _key: 'mores',
        text: 'Read how we look after your answers',
        marks: ['link'],
      },
    ],
    markDefs: [{ _type: 'link', _key: 'link', href: '/privacy/' }],
  },
];
