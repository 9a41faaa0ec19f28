import { Zip, ZipDeflate } from 'fflate';
import { inChunks } from './chunks.ts';

/** A file of an archive, whose texts are asked for as they are needed. */
export interface ZipPart {
  name: string;
  texts: AsyncIterable<string> | Iterable<string>;
}

/** An archive, made as it is read. */
export async function* zipped(
  parts: AsyncIterable<ZipPart>,
  now: Date,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    if (chunk.length > 0) made.push(chunk);
  });
  for await (const { name, texts } of parts) {
    const file = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: now });
    zip.add(file);
    for await (const chunk of inChunks(texts)) {
      file.push(chunk);
      yield* made.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}
