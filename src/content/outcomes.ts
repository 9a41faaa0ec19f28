import type { Fault } from '../domain/fault.ts';
import { startOf, type Partly } from './dates.ts';
import type {
  FoundAction,
  FoundChallenge,
  FoundChallengeOutcome,
  FoundConsultation,
} from './found.ts';

/** The outcome of a consultation as the domain reads it, as far as it could be. */
export function outcomeOf({ outcome }: FoundConsultation): Partly<object | undefined> {
  if (!outcome) return { read: undefined, faults: [] };
  const { at: publishedAt, faults } = startOf(outcome.publishedOn, ['outcome', 'publishedOn']);
  return { read: { publishedAt, summary: outcome.summary }, faults };
}

/** Challenges, each with what becomes of it. */
export function challengesOf({ challenges }: FoundConsultation): Partly<object[] | null> {
  if (!challenges) return { read: null, faults: [] };
  const read = challenges.map((each, index) => challengeOf(each, ['challenges', index, 'outcome']));
  return { read: read.map((each) => each.read), faults: read.flatMap((each) => each.faults) };
}

function challengeOf(challenge: FoundChallenge, path: Fault['path']): Partly<object> {
  if (!challenge.outcome) return { read: challenge, faults: [] };
  const { read, faults } = decisionOf(challenge.outcome, path);
  return { read: { ...challenge, outcome: read }, faults };
}

/** An officer who changes their mind leaves in the document what another decision has. */
function decisionOf(outcome: FoundChallengeOutcome, path: Fault['path']): Partly<object> {
  const { said, decision, reason, decideBy } = outcome;
  switch (decision) {
    case 'not-yet': {
      const { at, faults } = startOf(decideBy, [...path, 'decideBy']);
      return { read: { decision, said, reason, decideBy: at }, faults };
    }
    case 'will-do': {
      const actions = (outcome.actions ?? []).map((each, index) =>
        actionOf(each, [...path, 'actions', index]),
      );
      const read = { decision, said, actions: actions.map((each) => each.read) };
      return { read, faults: actions.flatMap((each) => each.faults) };
    }
    case 'will-not':
      return { read: { decision, said, reason }, faults: [] };
    case null:
      return { read: {}, faults: [{ path: [...path, 'decision'], message: 'is missing' }] };
  }
  const other: never = decision; // a script may have written anything
  const message = `cannot be used: “${String(other)}” is none of the choices`;
  return { read: {}, faults: [{ path: [...path, 'decision'], message }] };
}

function actionOf({ what, who, by, doneOn }: FoundAction, path: Fault['path']): Partly<object> {
  const last = startOf(by, [...path, 'by']);
  const done = doneOn ? startOf(doneOn, [...path, 'doneOn']) : { faults: [] };
  return {
    read: { what, who, by: last.at, doneAt: done.at },
    faults: [...last.faults, ...done.faults],
  };
}
