import { describe, expect, it } from 'vitest';
import { notReady } from '../../src/domain/readiness.ts';
import { problemWith } from '../support/shipped.ts';
import { libraryHours, words } from '../fixtures/consultation.ts';

const ready = () => ({
  ...libraryHours(),
  background: words('The library is open on four days.'),
  ask: words('Is this right?'),
  decided: words('The library stays.'),
  canChange: words('Its hours.'),
  privacy: words('We delete your answers in a year.'),
  stages: [
    { title: 'Listening', text: 'We listened.' },
    { title: 'Analysing', text: 'We read.', beginsAt: libraryHours().closesAt },
  ],
});

it('notReady() has nothing against a consultation that says all that people need', () => {
  expect(notReady(ready())).toEqual([]);
});

it.each(['background', 'ask', 'decided', 'canChange', 'privacy'])(
  'notReady() points at “%s” where it has no words, and says why it is needed',
  (field) => {
    for (const blank of [[], words(''), words(' \n')])
      expect(notReady({ ...ready(), [field]: blank })).toEqual([
        { path: [field], message: expect.stringMatching(/^Say .*/) },
      ]);
  },
);

describe('notReady() asks what happens next', () => {
  const { closesAt } = libraryHours();
  it.each([
    ['where the last stage begins just before the close', -1, 1],
    ['but not where it begins as the consultation closes', 0, 0],
    ['nor where it begins later', 1, 0],
  ])('%s', (_when, ms, problems) => {
    const beginsAt = new Date(closesAt.getTime() + ms);
    const stages = [{ title: 'Analysing', text: 'We read.', beginsAt }];
    expect(notReady({ ...ready(), stages })).toHaveLength(problems);
  });
});

it.each([
  ['as the consultation closes', 0, 1],
  ['just after', 1, 0],
])(
  'notReady() lets answers be deleted %s, where %i ms after is refused %i times',
  (_when, ms, times) => {
    const deleteAnswersOn = new Date(libraryHours().closesAt.getTime() + ms);
    const faults = notReady({ ...ready(), deleteAnswersOn });
    expect(faults.map(({ path }) => path)).toEqual(times ? [['deleteAnswersOn']] : []);
  },
);

describe('toSnapshot() names every fault at once', () => {
  const cannot = 'Cannot read consultation "send-priorities":';
  it.each([
    [
      'dates and texts',
      { opensOn: undefined, closesTime: '5pm', title: undefined },
      'opensOn is missing; closesTime cannot be used: “5pm” is not a time, such as 17:00; title is missing',
    ],
    [
      'a challenge’s once, where it was written',
      { challenges: [{ code: 'a', title: 'One' }, { code: 'b' }] },
      'challenges[1].title is missing',
    ],
    ['too few challenges once', { challenges: [] }, 'challenges: Give two challenges or more'],
    [
      'what nobody can go without',
      { privacy: words(' '), decided: [] },
      'decided: Say what is already decided: people should not be asked about what cannot change; ' +
        'privacy: Say who keeps the answers, why, and when they are deleted',
    ],
  ])('%s', async (_which, fields, expected) => {
    expect(await problemWith(fields)).toBe(`${cannot} ${expected}`);
  });
});
