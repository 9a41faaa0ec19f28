import { inflateSync } from 'node:zlib';

/** One page of a PDF: its size in points, the words on it and the smallest letter of them. */
export interface PdfPage {
  width: number;
  height: number;
  text: string;
  smallest: number; // points
}

/** Reads a PDF as Chromium writes it: plain objects, letters by glyph, and a table that names them. */
export function readPdf(bytes: Buffer): PdfPage[] {
  const objects = objectsOf(bytes);
  const letters = new Map<string, Letters>();
  const lettersOf = (font: string): Letters => {
    const known = letters.get(font) ?? readLetters(objects, font);
    letters.set(font, known);
    return known;
  };
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const [, , width = 0, height = 0] = numbers(/\/MediaBox \[([^\]]+)\]/.exec(head)?.[1]);
      const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(head) ?? [];
      return { width, height, ...readContents(objects.get(contents)!.body(), lettersOf) };
    });
}

interface PdfObject {
  head: string;
  body: () => string;
}

function objectsOf(bytes: Buffer): Map<string, PdfObject> {
  const text = bytes.toString('latin1');
  const found = [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)(?:stream\n|\nendobj)/gm)];
  return new Map(
    found.map((match): [string, PdfObject] => {
      const [whole, name = '', head = ''] = match;
      const start = match.index + whole.length;
      const [, length = '0'] = /\/Length (\d+)/.exec(head) ?? [];
      const raw = bytes.subarray(start, start + Number(length));
      const body = () => (head.includes('FlateDecode') ? inflateSync(raw) : raw).toString('latin1');
      return [name, { head, body }];
    }),
  );
}

type Letters = Map<number, string>; // by glyph

/** Chromium names a font by the number of its object. */
function readLetters(objects: Map<string, PdfObject>, font: string): Letters {
  const [, table = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)!.head) ?? [];
  const letters: Letters = new Map();
  const map = objects.get(table)!.body();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', letter = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(parseInt(glyph, 16), utf16(letter));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1)
        letters.set(glyph, String.fromCodePoint(parseInt(first, 16) + glyph - parseInt(from, 16)));
  return letters;
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Chromium draws in pixels, of which one is three quarters of a point. */
const POINTS = 0.75;

function readContents(contents: string, lettersOf: (font: string) => Letters) {
  let text = '';
  let font: Letters = new Map();
  let smallest = Infinity;
  for (const [, name, size, glyphs] of contents.matchAll(/\/F(\d+) ([\d.]+) Tf|<(\w+)> Tj/g)) {
    if (name) {
      font = lettersOf(name);
      smallest = Math.min(smallest, Number(size) * POINTS);
    }
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += font.get(parseInt(glyph, 16)) ?? '�';
  }
  return { text, smallest };
}

const numbers = (text = ''): number[] => text.split(' ').map(Number);

/** Where a line ends a PDF has no space, and ﬁ may be one letter. */
export const withoutSpaces = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
