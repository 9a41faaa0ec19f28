import type { Consultation } from '../domain/consultation.ts';
import { dateText, timeText } from '../domain/deadlines.ts';

/** `More than 950 people shared experiences, thoughts and ideas.` */
export function figureSentence({ figure }: Consultation['heard']): string {
  const { qualifier, number, who, did } = figure;
  return `${[qualifier, number.toLocaleString('en-GB'), who, did].filter(Boolean).join(' ')}.`;
}

/** `21 July 2025, 2:42pm` */
export const updatedText = (at: Date): string => `${dateText(at)}, ${timeText(at)}`;
