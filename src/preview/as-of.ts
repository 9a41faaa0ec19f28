import { isWithin, stateSpans, type Consultation } from '../domain/consultation.ts';

/** How a consultation can be shown: as it is now, or as it is in a state. */
export const choices = ['now', 'upcoming', 'open', 'analysing', 'concluded'] as const;
export type Choice = (typeof choices)[number];

export interface AsOf {
  at: Date;
  notice?: string; // why the page is not what was asked for
}

const DAY = 86_400_000;

/** The instant at which `consultation` is as somebody chose to see it. */
export function asOf(choice: Choice, consultation: Consultation, now: Date): AsOf {
  const { opensAt, closesAt, outcome } = consultation;
  if (choice === 'now' || isWithin(stateSpans(consultation)[choice], now)) return { at: now };
  switch (choice) {
    case 'upcoming':
      return { at: new Date(+opensAt - DAY) }; // the clock in the page goes on from there
    case 'open':
      return { at: opensAt };
    case 'analysing':
      return outcome && outcome.publishedAt <= closesAt
        ? { at: closesAt, notice: NEVER_JUST_CLOSED }
        : { at: closesAt };
    case 'concluded':
      return outcome
        ? { at: stateSpans(consultation).concluded.from ?? closesAt }
        : { at: closesAt, notice: NO_OUTCOME };
  }
}

const NO_OUTCOME =
  'No outcome is written yet, so there is nothing to show once it is finished. This is the page after the closing date.';
const NEVER_JUST_CLOSED =
  'The outcome is dated on or before the closing date, so the page goes from open to finished at once.';

export const choiceOf = (text: string | undefined): Choice =>
  choices.find((choice) => choice === text) ?? 'now';
