import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import opentype, { type Font } from 'opentype.js';
import { CARD_HEIGHT, CARD_WIDTH, type Card } from './card.ts';
import { lineOf, linesOf, widthOf, type Line, type Setting } from './card-lines.ts';

const MARGIN = 72;
const WIDEST = CARD_WIDTH - 2 * MARGIN;
const MOST_LINES_PX = 350; // for the title, between the council’s name and the closing date
const SIZES = [72, 64, 56, 48, 40, 32];
const LEADING = 1.2;

const ink = '#ffffff';
const paper = '#12436d'; // 10.1 : 1 with the ink

let loaded: Font[] | undefined;

/** Latin, and what Welsh and other languages of Europe need besides. */
const fonts = (): Font[] => (loaded ??= ['latin', 'latin-ext'].map(fontOf));

function fontOf(letters: string): Font {
  const name = `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${letters}-700-normal.woff`;
  const { buffer, byteOffset, byteLength } = readFileSync(fileURLToPath(import.meta.resolve(name)));
  return opentype.parse((buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength));
}

/** A card as SVG of nothing but outlines: no word of it can be read as anything else. */
export function drawingOf({ title, deadline, council }: Card): string {
  const { lines, size } = titleOf(title);
  const drawn = [
    placed(fitted(council, 36), MARGIN + 36),
    ...lines.map((line, index) => placed(line, 212 + index * size * LEADING)),
    placed(fitted(deadline, 40), CARD_HEIGHT - MARGIN),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}"><path fill="${paper}" d="M0 0h${CARD_WIDTH}v${CARD_HEIGHT}H0z"/><path fill="${ink}" d="M${MARGIN} 126h120v8H${MARGIN}z"/>${drawn.join('')}</svg>`;
}

const setIn = (size: number): Setting => ({ fonts: fonts(), size });

/** As large as it can be in the room that there is. */
function titleOf(title: string): { lines: Line[]; size: number } {
  const broken = (size: number) => ({ lines: linesOf(title, setIn(size), WIDEST), size });
  const { lines, size } = SIZES.values().map(broken).find(isIn) ?? broken(SIZES.at(-1)!);
  return { lines: lines.map((line) => lineOf(line, setIn(size))), size };
}

const isIn = ({ lines, size }: { lines: string[]; size: number }): boolean =>
  lines.length * size * LEADING <= MOST_LINES_PX &&
  lines.every((line) => widthOf(line, setIn(size)) <= WIDEST);

/** One line, smaller where it would be too long. */
function fitted(text: string, size: number): Line {
  const line = lineOf(text, setIn(size));
  return line.width <= WIDEST ? line : lineOf(text, setIn((size * WIDEST) / line.width));
}

const placed = ({ path }: Line, y: number): string =>
  `<path fill="${ink}" transform="translate(${MARGIN} ${y.toFixed(1)})" d="${path}"/>`;
