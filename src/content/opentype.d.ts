declare module 'opentype.js' {
  export interface Glyph {
    index: number; // 0 stands for what the font does not have
    advanceWidth?: number; // in units of the font
    getPath(x: number, y: number, size: number): { commands: Command[] };
  }

  export interface Command {
    type: 'M' | 'L' | 'C' | 'Q' | 'Z';
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
    x?: number;
    y?: number;
  }

  export interface Font {
    unitsPerEm: number;
    charToGlyph(character: string): Glyph;
  }

  const opentype: { parse(file: ArrayBuffer): Font };
  export { opentype as default };
}
