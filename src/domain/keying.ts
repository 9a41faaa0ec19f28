import type { Consultation } from './consultation.ts';

/** How answers that staff key in reached us. */
export const keyedChannels = ['paper', 'phone', 'event'] as const;
export type KeyedChannel = (typeof keyedChannels)[number];

/** Post that came by the closing date may wait this long to be keyed in. */
export const KEYING_DAYS = 28;

/** Up to, but not including, this instant; never when the answers have to be deleted already. */
export function keyingEndsAt({ closesAt, deleteAnswersOn }: Consultation): Date {
  const ends = closesAt.getTime() + KEYING_DAYS * 86_400_000;
  return new Date(Math.min(ends, deleteAnswersOn?.getTime() ?? Infinity));
}

export const isKeyable = (consultation: Consultation, now: Date): boolean =>
  consultation.opensAt <= now && now < keyingEndsAt(consultation);
