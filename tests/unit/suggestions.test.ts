import { expect, it } from 'vitest';
import { challenge } from '../../src/domain/consultation.ts';
import { challengeFrom } from '../../src/domain/suggestions.ts';
import { asking, challengeKinds, questionsOf, shortKinds } from '../fixtures/every-kind.ts';

const consultation = asking('getting-around', questionsOf(...shortKinds, ...challengeKinds));

it('challengeFrom() gives a title the code that it would have had from the start', () => {
  const made = challengeFrom(' Dark paths by the river ', consultation);
  expect(made).toEqual({ code: 'dark-paths-river', title: 'Dark paths by the river' });
  expect(challenge.parse(made)).toEqual(made);
});

it.each(['Late buses', 'Not sure'])(
  'challengeFrom() of “%s” has no code that a question about challenges has already',
  (title) => {
    const { code } = challengeFrom(title, consultation);
    expect(code).toMatch(/-2$/);
    const again = { ...consultation, challenges: [...consultation.challenges, { code, title }] };
    expect(challengeFrom(title, again).code).toMatch(/-3$/);
  },
);

it('challengeFrom() may have the code of an answer that is beside no challenge', () => {
  expect(challengeFrom('Bus', consultation).code).toBe('bus');
});
