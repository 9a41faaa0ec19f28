import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readNdjson, statesFile } from '../support/content.ts';
import { seed } from '../support/shipped.ts';
import { errorsOf, warningsOf } from '../support/studio-validation.ts';

const states = readNdjson(statesFile);
const published = [...seed, ...states];

const at = (now: string) => vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
beforeEach(() => void at('2025-07-21T13:42:00Z'));
afterEach(() => void vi.useRealTimers());

it.each(published.map((each) => [each._id, each] as const))(
  'the Studio has no error against %s, which we ship or test with',
  async (_id, document) => {
    expect(await errorsOf(document, published)).toEqual([]);
  },
);

it('the Studio advises on the consultation that we ship', async () => {
  const consultation = seed.find(({ _type }) => _type === 'consultation')!;
  const said = (await warningsOf(consultation)).map(({ path, message }) => [
    path,
    message.split(/[,.]/)[0],
  ]);
  expect(said).toEqual([
    ['glossary[neurodiversity].meaning', '“ADHD” is not explained'],
    ['challenges[mental-health-support].title', twoInOne('health', 'therapeutic')],
    ['challenges[staff-training].title', twoInOne('SEND', 'neurodiversity')],
    ['challenges[transitions].title', twoInOne('stages', 'into adulthood')],
    ['challenges[early-identification].title', twoInOne('identification', 'support')],
    [
      'challenges[early-identification].title',
      expect.stringMatching('This is close to “Inconsistent or delayed support'),
    ],
    ['background', 'The reading age of this is about 18'],
    ['heard.before', 'The reading age of this is about 19'],
    ['partnership', 'The reading age of this is about 25'],
    ['glossary[ehcp].meaning', 'The reading age of this is about 18'],
    ['closesOn', 'People have less than 4 weeks to answer'],
    ['closesOn', 'This is in the summer holiday of most schools in England'],
  ]);
});

it('the Studio advises to say when answers are deleted', async () => {
  const consultation = seed.find(({ _type }) => _type === 'consultation')!;
  const said = await warningsOf({ ...consultation, deleteAnswersOn: undefined });
  expect(said.filter(({ path }) => path === 'deleteAnswersOn')).toHaveLength(1);
});

it('the Studio reminds of the outcome once it is time for it', async () => {
  const consultation = seed.find(({ _type }) => _type === 'consultation')!;
  at('2025-10-31T00:00:00Z');
  const said = (await warningsOf(consultation)).filter(({ path }) => path === 'outcome');
  expect(said.map(({ message }) => message)).toEqual([
    'The consultation closed 12 weeks ago. Publish the outcome today, or an update that says why it takes longer.',
  ]);
});

const twoInOne = (first: string, second: string) =>
  `This may be two challenges in one: “${first}” and “${second}”`;
