import type { Consultation } from './consultation.ts';
import type { Fault } from './fault.ts';
import { isBlank } from './rich-text.ts';

/** Texts that people need before they can answer, and why each has to be there. */
const needed = {
  background: 'Say what this is about: people cannot answer what they do not understand',
  ask: 'Say what you are asking people to do',
  decided: 'Say what is already decided: people should not be asked about what cannot change',
  canChange: 'Say what can still change, so that people know what their answers can do',
  privacy: 'Say who keeps the answers, why, and when they are deleted',
} as const;

/** What a consultation lacks, although every field is filled in, to be put before the public. */
export function notReady(consultation: Consultation): Fault[] {
  const blank = Object.entries(needed).filter(([field]) =>
    isBlank(consultation[field as keyof typeof needed]),
  );
  return [
    ...blank.map(([field, message]) => ({ path: [field], message })),
    ...(saysWhatHappensNext(consultation) ? [] : [nothingNext]),
    ...(deletesTooSoon(consultation) ? [deletedTooSoon] : []),
    ...withoutOutcome(consultation),
  ];
}

const nothingNext: Fault = {
  path: ['stages'],
  message:
    'Say what happens next: add a stage that begins when the consultation closes, or on a later date',
};

const saysWhatHappensNext = ({ stages, closesAt }: Consultation): boolean =>
  stages.some(({ beginsAt }) => beginsAt !== undefined && beginsAt >= closesAt);

const deletedTooSoon: Fault = {
  path: ['deleteAnswersOn'],
  message:
    'Answers would be deleted before the consultation closes: choose a later day, when you have read and counted them',
};

const deletesTooSoon = ({ deleteAnswersOn, closesAt }: Consultation): boolean =>
  deleteAnswersOn !== undefined && deleteAnswersOn <= closesAt;

/** An outcome says of every challenge what becomes of it. */
const withoutOutcome = ({ outcome, challenges }: Consultation): Fault[] =>
  outcome
    ? challenges.flatMap((each, index) => (each.outcome ? [] : [nothingSaid(each.title, index)]))
    : [];

const nothingSaid = (title: string, index: number): Fault => ({
  path: ['challenges', index, 'outcome'],
  message: `Say what becomes of “${title}”: what people said, and what you will do by when, when you will decide, or why you will not act`,
});
