import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { cardName, type Card } from './card.ts';

interface CardPlace {
  folder: string;
  kept: string; // where a copy is kept of each that was ever drawn
}

/** Each card as a picture. Its name says what is in it, so what was once drawn is not drawn again. */
export async function writeCards(cards: Card[], { folder, kept }: CardPlace): Promise<void> {
  await mkdir(folder, { recursive: true });
  await mkdir(kept, { recursive: true });
  for (const card of cards) {
    const file = join(kept, cardName(card));
    if (!existsSync(file)) await draw(card, file);
    await copyFile(file, join(folder, cardName(card)));
  }
}

/** As a whole or not at all, whoever else draws the same. */
async function draw(card: Card, file: string): Promise<void> {
  const [{ default: sharp }, { drawingOf }] = await Promise.all([
    import('sharp'), // not before they are needed: they take their time
    import('./card-drawing.ts'),
  ]);
  const aside = `${file}.${randomUUID()}`;
  await writeFile(
    aside,
    await sharp(Buffer.from(drawingOf(card)))
      .png()
      .toBuffer(),
  );
  await rename(aside, file);
}
