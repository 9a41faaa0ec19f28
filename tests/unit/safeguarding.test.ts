import { describe, expect, it } from 'vitest';
import { needsReadingToday } from '../../src/domain/safeguarding.ts';

const somebodyMustRead = [
  'I want to die',
  'my son says he wants to die',
  'She has been SELF-HARMING since Year 8',
  'he self harms',
  'selfharm is common here',
  'There is a suicide prevention training that works',
  'suicidal thoughts',
  'he was sucidal last year',
  'I don’t want to be here anymore',
  "i don't want to live",
  'i dont want to live',
  'I don`t want to live',
  'I don´t want to live',
  'I do not want to live any longer',
  'I just can’t cope',
  'we cannot cope',
  'we cannot go on like this',
  'They would be better off without me',
  'my daughter took an overdose',
  'he tried to kill himself',
  'killmyself',
  'my 6 year old said he will kill him self',
  'She cuts her arms',
  'He bangs his head on the wall at school every day',
  'my dad hits me',
  'My stepdad   hits\n\nme',
  'he hurt me',
  'the driver touched me',
  'I am scared of my uncle',
  'scared to go home',
  'she isn’t safe at school',
  'I don’t feel safe',
  'he is not safe there',
  'we feel unsafe',
  'He is at risk of harm',
  'my child is in danger',
  'he was restrained by two adults',
  'they locked him in a room',
  'put in seclusion for hours',
  'bruises on his arms',
  'he came home bruised',
  'she was abused',
  'emotional abuse, and neglect',
  'domestic violence',
  'my brother has a knife',
  'He keeps running away',
  'please help me',
  'nothing to eat at home',
  'He has stopped eating',
  'su\u200bi\u200bcide',
  's u i c i d e',
  'ＳＵＩＣＩＤＥ',
  'I want to d\u00adie',
  'kms',
];

describe('needsReadingToday() is true of', () => {
  it.each(somebodyMustRead)('“%s”', (text) => {
    expect(needsReadingToday([text])).toBe(true);
  });
});

const nobodyMust = [
  '',
  'No.',
  'Waiting times are far too long and nobody tells parents what happens next.',
  'The assessment took 14 months and the plan was still wrong.',
  'Please recruit more educational psychologists and speech therapists.',
  'Transport to school is unreliable',
  'My daughter has skills and draped curtains, and grapes', // “kills”, “raped”, “rape”
  'We need a therapist in each school',
  'Cut the waiting list and cut red tape',
  'A deadline that is kept',
  'The dyed ribbons; the diet', // “die”
  'Schools should be kept safe, and every child should feel safe',
  'Communication is the point. To live up to it you must answer emails.',
  'The system is broken, and schools blame parents',
  'I work as a carer and my mum helps with homework',
  'Help parents to help each other, please',
  'Hit the ground running with early support',
  'Children who cannot cope in a large class need a smaller one',
  'They run a club after school',
  'End the postcode lottery',
];

describe('needsReadingToday() is false of', () => {
  it.each(nobodyMust)('“%s”', (text) => {
    expect(needsReadingToday([text])).toBe(false);
  });
});

it('needsReadingToday() looks into every text of a submission', () => {
  expect(needsReadingToday(['All is well', 'my dad hits me'])).toBe(true);
});

it('needsReadingToday() makes no phrase of the end of one text and the start of another', () => {
  expect(needsReadingToday(['They tell me what they want to', 'die Schule'])).toBe(false);
});

describe('phrases that a council has added', () => {
  it.each([
    ['Riverside Hall', 'What happens at riverside   hall is wrong', true],
    ['Riverside Hall', 'There is a hall at the riverside', false],
    ['can’t breathe', 'He cant breathe', true],
    ['我想死', '老师说我想死了怎么办', true],
    ['أريد أن أموت', 'قال: أريد أن أموت!', true],
    ['.*', 'anything', false],
    ['(a+)+$', 'aa aaa', false],
    ['', 'anything', false],
    ['   ', 'anything', false],
  ])('“%s” in “%s”: %s', (phrase, text, found) => {
    expect(needsReadingToday([text], [phrase])).toBe(found);
  });
});
