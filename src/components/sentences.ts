import type { Consultation } from '../domain/consultation.ts';
import { dateText, deadlineText, timeText } from '../domain/deadlines.ts';

/** `More than 950 people shared experiences, thoughts and ideas.` */
export function figureSentence({ figure }: Consultation['heard']): string {
  const { qualifier, number, who, did } = figure;
  return `${[qualifier, number.toLocaleString('en-GB'), who, did].filter(Boolean).join(' ')}.`;
}

/** `21 July 2025, 2:42pm` */
export const updatedText = (at: Date): string => `${dateText(at)}, ${timeText(at)}`;

/** `Tell us what comes first. Closing date: 11:59pm on Friday 8 August 2025`, wherever a page is shared. */
export const withDeadline = (sentence: string, closesAt: Date): string =>
  `${sentence} Closing date: ${deadlineText(closesAt)}`;
