import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { cardName, cardOf, cardText } from '../../src/content/card.ts';
import { drawingOf } from '../../src/content/card-drawing.ts';
import { writeCards } from '../../src/content/cards.ts';
import { libraryHours } from '../fixtures/consultation.ts';

const folder = await mkdtemp(join(tmpdir(), 'checkback-cards-'));
afterAll(() => rm(folder, { recursive: true }));

const council = 'Exampleshire Council';
const card = cardOf(libraryHours(), council);
const titles = ['Bins', 'i'.repeat(120), 'W'.repeat(120), 'Ŵŷ “déjà” '.repeat(12), '𓀀 < & " >', ''];

/** From left, top, right and bottom, how far it is to the first thing that is drawn, in px. */
async function marginsOf(png: Buffer): Promise<number[]> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const drawn = [...data.keys()].filter((at) => data[at]! > 200);
  const columns = drawn.map((at) => at % width);
  const rows = drawn.map((at) => Math.floor(at / width));
  const [left, right] = columns.reduce(
    ([a, b], x) => [Math.min(a!, x), Math.max(b!, x)],
    [width, 0],
  );
  return [left!, Math.min(rows[0]!), width - right!, height - rows.at(-1)!];
}

describe('writeCards()', () => {
  it.each(titles)(
    'draws “%s” with everything inside its edges, in fewer than 300 KB',
    async (title) => {
      const place = { folder: join(folder, 'site'), kept: join(folder, 'kept') };
      const own = { ...card, title };
      await writeCards([own], place);
      const png = await readFile(join(place.folder, cardName(own)));
      const { width, height, format } = await sharp(png).metadata();
      expect([width, height, format]).toEqual([1200, 630, 'png']);
      expect(png.length).toBeLessThan(300_000);
      for (const margin of await marginsOf(png)) expect(margin).toBeGreaterThan(40);
    },
  );

  it('draws what it has drawn before no more, and leaves nothing half drawn', async () => {
    const place = { folder: join(folder, 'again'), kept: join(folder, 'kept-2') };
    await writeCards([card], place);
    const drawnAt = (await stat(join(place.kept, cardName(card)))).mtimeMs;
    await writeCards([card, card], place);
    expect((await stat(join(place.kept, cardName(card)))).mtimeMs).toBe(drawnAt);
    expect(await readdir(place.kept)).toEqual([cardName(card)]);
  });
});

describe('a card', () => {
  it('says the title, the closing date and the council, also to who cannot see it', () => {
    expect(cardText(card)).toBe(
      `${council}: ${libraryHours().title}. Closing date: 5pm on Monday 30 March 2026`,
    );
  });

  it('has another name when it says something else', () => {
    const other = [
      { ...card, title: 'Bins' },
      { ...card, deadline: 'Closing date: 5pm on Tuesday 31 March 2026' },
      { ...card, council: 'Another' },
    ];
    expect(new Set([card, ...other].map(cardName)).size).toBe(4);
    expect(cardName({ ...card })).toBe(cardName(card));
  });

  it('is outlines alone: words of a title are never read as a drawing', () => {
    const drawing = drawingOf({ ...card, title: '"/><script>alert(1)</script>' });
    expect(
      drawing.replaceAll(
        /<path fill="#[0-9a-f]{6}"( transform="[^"<>]*")? d="[MLCQZhvHVz0-9 .-]*"\/>/g,
        '',
      ),
    ).toBe('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"></svg>');
  });
});
