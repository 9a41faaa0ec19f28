import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cardName, type Card } from './card.ts';
import { writeWhole } from './write-whole.ts';

interface CardPlace {
  folder: string;
  kept: string; // where a copy is kept of each that was ever drawn
}

const AT_ONCE = 4; // each is drawn in a thread of its own, of which node has four

/** Each card as a picture. Its name says what is in it, so what was once drawn is not drawn again. */
export async function writeCards(cards: Card[], place: CardPlace): Promise<void> {
  await mkdir(place.folder, { recursive: true });
  for (let from = 0; from < cards.length; from += AT_ONCE)
    await Promise.all(cards.slice(from, from + AT_ONCE).map((card) => writeCard(card, place)));
}

async function writeCard(card: Card, { folder, kept }: CardPlace): Promise<void> {
  const file = join(kept, cardName(card));
  if (!existsSync(file)) await draw(card, file);
  await copyFile(file, join(folder, cardName(card)));
}

const QUICK = 3; // of 9: a tenth larger, and drawn in two thirds of the time

async function draw(card: Card, file: string): Promise<void> {
  const [{ default: sharp }, { drawingOf }] = await Promise.all([
    import('sharp'), // not before they are needed: they take their time
    import('./card-drawing.ts'),
  ]);
  const picture = sharp(Buffer.from(drawingOf(card))).png({ compressionLevel: QUICK });
  await writeWhole(file, await picture.toBuffer());
}
