import { createHash } from 'node:crypto';
import type { Consultation } from '../domain/consultation.ts';
import { deadlineText } from '../domain/deadlines.ts';

/** What a picture says that stands for a page where somebody shares it. */
export interface Card {
  title: string;
  deadline: string;
  council: string;
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Another one when a card is drawn otherwise, for others keep a picture under its name. */
const DRAWING = 1;

export const cardOf = (
  { title, closesAt }: Pick<Consultation, 'title' | 'closesAt'>,
  council: string,
): Card => ({ title, deadline: `Closing date: ${deadlineText(closesAt)}`, council });

/** `card-0123456789abcdef.png`: another name for whatever says something else. */
export function cardName({ title, deadline, council }: Card): string {
  const said = JSON.stringify([DRAWING, title, deadline, council]);
  return `card-${createHash('sha256').update(said).digest('hex').slice(0, 16)}.png`;
}

/** What it says, for who cannot see it. */
export const cardText = ({ title, deadline, council }: Card): string =>
  `${council}: ${title}. ${deadline}`;
