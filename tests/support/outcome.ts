import { original } from './shipped.ts';

/** What becomes of a challenge on which nobody acts, as the Studio keeps it. */
export const willNot = (reason: string, said = reason) => ({
  ...{ _type: 'challengeOutcome', said, decision: 'will-not', reason },
});

const challenges = original['challenges'] as { code: string }[];

/** The consultation that we ship with an outcome, and of every challenge what becomes of it. */
export const concludedOn = (publishedOn: string) => ({
  outcome: { publishedOn, summary: [] },
  challenges: challenges.map((each) => ({ ...each, outcome: willNot('There is no money.') })),
});
