import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Bytes by the name of where they are: a file, or what a request was answered. */
export type Places = Map<string, Buffer>;

export async function filesIn(folder: string): Promise<Places> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const read = files.map(async (file) => [relative(folder, file), await readFile(file)] as const);
  return new Map(await Promise.all(read));
}

/** Where any of the texts is, in the bytes or in the name. */
export const holding = (places: Places, texts: string[]): string[] =>
  [...places]
    .filter(([name, bytes]) => texts.some((text) => name.includes(text) || bytes.includes(text)))
    .map(([name]) => name);

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as it could be written in a page, in a program or in a token. */
export function formsOf(text: string): Record<string, string> {
  const bytes = Buffer.from(text);
  return {
    raw: text,
    HTML: text.replace(/[&<>]/g, (each) => escapes[each]!),
    URL: encodeURIComponent(text),
    hex: bytes.toString('hex'),
    HEX: bytes.toString('hex').toUpperCase(),
    base64: within(bytes, 'base64', 0),
    'base64, one byte in': within(bytes, 'base64', 1),
    'base64, two bytes in': within(bytes, 'base64', 2),
    base64url: within(bytes, 'base64url', 0),
    'base64url, one byte in': within(bytes, 'base64url', 1),
    'base64url, two bytes in': within(bytes, 'base64url', 2),
  };
}

/** Those characters that are the same whatever is encoded around the bytes. */
function within(bytes: Buffer, encoding: 'base64' | 'base64url', before: number): string {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString(encoding);
  const characters = (count: number) => (count * 8) / 6;
  return encoded.slice(
    Math.ceil(characters(before)),
    Math.floor(characters(before + bytes.length)),
  );
}
