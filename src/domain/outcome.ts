import * as z from 'zod';
import { dateText } from './deadlines.ts';
import { instant } from './instant.ts';

const words = z.string().min(1);

/** Something that will be done about a challenge. */
export const action = z.strictObject({
  what: words, // “Ring families back within two days”
  who: words, // “The council”
  by: instant, // the start of the last day, in London
  doneAt: instant.optional(), // the start of the day on which it was done
});
export type Action = z.infer<typeof action>;

const said = words; // by people, about the challenge

/** What becomes of a challenge: what is done and by when, or when that is decided, or why nothing is. */
export const challengeOutcome = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('will-do'),
    said,
    actions: z.array(action).min(1, { error: 'Add what you will do, who does it and by when' }),
  }),
  z.strictObject({ decision: z.literal('not-yet'), said, reason: words, decideBy: instant }),
  z.strictObject({ decision: z.literal('will-not'), said, reason: words }),
]);
export type ChallengeOutcome = z.infer<typeof challengeOutcome>;
export type Decision = ChallengeOutcome['decision'];

/** What a decision is called, before what it is. */
export const decisionText: Record<Decision, string> = {
  'will-do': 'What we will do',
  'not-yet': 'Not decided yet',
  'will-not': 'Why we will not act on this',
};

/** `Ring families back within two days. The council, by 31 March 2026: done on 2 March 2026.` */
export function actionText({ what, who, by, doneAt }: Action): string {
  const done = doneAt ? `: done on ${dateText(doneAt)}` : '';
  return `${sentence(what)} ${who}, by ${dateText(by)}${done}.`;
}

/** A decision in sentences. */
export function sentencesOf(outcome: ChallengeOutcome): string[] {
  switch (outcome.decision) {
    case 'will-do':
      return outcome.actions.map(actionText);
    case 'not-yet':
      return [sentence(outcome.reason), `We will decide by ${dateText(outcome.decideBy)}.`];
    case 'will-not':
      return [sentence(outcome.reason)];
  }
}

const sentence = (words: string): string => (/[.!?]$/.test(words.trim()) ? words : `${words}.`);

/** `We will act on 7 of 10 challenges. 2 are not decided yet. We will not act on 1.` */
export function decidedText(
  challenges: readonly { outcome?: ChallengeOutcome | undefined }[],
): string {
  const count = (decision: Decision): number =>
    challenges.filter(({ outcome }) => outcome?.decision === decision).length;
  const [acted, open, refused] = [count('will-do'), count('not-yet'), count('will-not')];
  return [
    `We will act on ${acted} of ${challenges.length} challenges.`,
    ...(open > 0 ? [`${open} ${open === 1 ? 'is' : 'are'} not decided yet.`] : []),
    ...(refused > 0 ? [`We will not act on ${refused}.`] : []),
  ].join(' ');
}
