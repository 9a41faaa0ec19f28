import type { Command, Font, Glyph } from 'opentype.js';

/** A line of words as outlines, which look the same whatever fonts a machine has. */
export interface Line {
  path: string; // of SVG, from 0 0 on the base line
  width: number; // px
}

/** What a line is set in. */
export interface Setting {
  fonts: Font[]; // the first that has a character draws it
  size: number; // px
}

/** Words in lines of at most `most` px. A word that is wider is broken wherever that is. */
export function linesOf(text: string, set: Setting, most: number): string[] {
  const lines: string[] = [];
  const isFitting = (part: string) => widthOf(part, set) <= most;
  const piecesOf = (word: string) => pieces(word, isFitting);
  for (const word of text.split(/\s+/).filter(Boolean).flatMap(piecesOf)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && isFitting(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A word in as few pieces as fit, each of one character or more. */
function pieces(word: string, isFitting: (part: string) => boolean): string[] {
  const parts: string[] = [];
  for (const character of word) {
    const longer = (parts.at(-1) ?? '') + character;
    if (parts.length > 0 && isFitting(longer)) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}

export const widthOf = (text: string, set: Setting): number =>
  [...text].reduce((sum, character) => sum + advanceOf(drawnBy(set.fonts, character), set.size), 0);

export function lineOf(text: string, { fonts, size }: Setting): Line {
  let width = 0;
  let path = '';
  for (const character of text) {
    const drawn = drawnBy(fonts, character);
    path += drawn.glyph.getPath(width, 0, size).commands.map(outline).join('');
    width += advanceOf(drawn, size);
  }
  return { path, width };
}

/** Written by us: the library’s own way writes a number that is nearly 0 as none. */
function outline({ type, x1, y1, x2, y2, x, y }: Command): string {
  let written: string = type;
  for (const at of [x1, y1, x2, y2, x, y])
    if (at !== undefined) written += `${Math.round(at * 10) / 10} `;
  return written;
}

interface Drawn {
  glyph: Glyph;
  font: Font;
}

const advanceOf = ({ glyph, font }: Drawn, size: number): number =>
  ((glyph.advanceWidth ?? 0) * size) / font.unitsPerEm;

const known = new WeakMap<Font[], Map<string, Drawn>>();

/** Looked up once: a title is measured in many sizes, a word at a time. */
function drawnBy(fonts: Font[], character: string): Drawn {
  const characters = known.get(fonts) ?? new Map<string, Drawn>();
  const before = characters.get(character);
  if (before) return before;
  const drawn = lookedUp(fonts, character);
  known.set(fonts, characters.set(character, drawn));
  return drawn;
}

/** What no font has is drawn as the first one draws what it does not have: a box. */
function lookedUp(fonts: Font[], character: string): Drawn {
  const all = fonts.map((font) => ({ glyph: font.charToGlyph(character), font }));
  return all.find(({ glyph }) => glyph.index !== 0) ?? all[0]!;
}
