import type { Fault } from '../domain/fault.ts';

/** What the Studio calls the fields that a build can find at fault. */
const titles: Record<string, string> = {
  title: 'Title',
  shortTitle: 'Short title',
  slug: 'Web address',
  summary: 'Summary',
  partners: 'Organisations',
  background: 'Background',
  heard: 'What we heard',
  'heard.before': 'Before the figure',
  'heard.figure': 'Figure',
  'heard.figure.number': 'Number',
  'heard.figure.who': 'Who',
  'heard.figure.did': 'What they did',
  'heard.after': 'After the figure',
  challengesIntroduction: 'Before the list of challenges',
  challenges: 'Challenges',
  'challenges.code': 'Code',
  'challenges.title': 'Challenge',
  glossary: 'Words explained',
  'glossary.term': 'Word or abbreviation',
  'glossary.meaning': 'Meaning',
  ask: 'What we ask of you',
  questionnaire: 'Questionnaire',
  'questionnaire.questions': 'Questions',
  'questionnaire.questions.text': 'Question',
  'questionnaire.questions.code': 'Code',
  'questionnaire.questions.subject': 'What it asks for',
  'questionnaire.questions.options': 'Options',
  'questionnaire.questions.options.label': 'Words',
  'questionnaire.questions.options.code': 'Code',
  'questionnaire.questions.max': 'How many they may choose',
  'questionnaire.questions.exclusive': 'Options that stand alone',
  'questionnaire.questions.exclusive.label': 'Words',
  'questionnaire.questions.exclusive.code': 'Code',
  'questionnaire.questions.most': 'The one that matters most',
  'questionnaire.questions.maxLength': 'Longest answer, in characters',
  otherFormats: 'Other ways to answer',
  contact: 'Contact details',
  'contact.email': 'Email address',
  'contact.phone': 'Phone number',
  'contact.post': 'Postal address',
  opensOn: 'Opens on',
  opensTime: 'Opens at',
  opensOccurrence: 'Which of the two',
  closesOn: 'Closes on',
  closesTime: 'Closes at',
  closesOccurrence: 'Which of the two',
  stages: 'Stages',
  'stages.title': 'Name',
  'stages.text': 'What happens',
  'stages.begins': 'Begins',
  'stages.beginsOn': 'Date',
  partnership: 'Working together',
  decided: 'What is already decided',
  canChange: 'What can still change',
  privacy: 'Privacy',
  outcome: 'Outcome',
  'outcome.publishedOn': 'Publish on',
  'outcome.summary': 'Summary',
  changes: 'What has changed',
  siteName: 'Name of the site',
  council: 'Council',
  introduction: 'Introduction',
  body: 'Text',
};

export const titledFields = Object.entries(titles);

/** `Challenges › 4 › Code`: where an officer finds the field, or as near to it as has a name. */
export function fieldTitle(path: Fault['path']): string | null {
  const words = path.map((step, index) =>
    typeof step === 'number' ? String(step + 1) : titles[nameOf(path.slice(0, index + 1))],
  );
  const unknown = words.indexOf(undefined);
  return words.slice(0, unknown < 0 ? undefined : unknown).join(' › ') || null;
}

const nameOf = (path: Fault['path']): string =>
  path.filter((step) => typeof step !== 'number').join('.');
