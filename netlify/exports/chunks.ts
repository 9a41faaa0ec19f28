const CHUNK = 65_536; // UTF-16 units

/** Texts as bytes, in pieces that are worth sending. */
export async function* inChunks(
  texts: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting = '';
  for await (const text of texts) {
    waiting += text;
    if (waiting.length < CHUNK) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  if (waiting) yield encoder.encode(waiting);
}

/**
 * What a response can be made of. It asks for a piece when there is room for one, and is one ahead:
 * what cannot even begin fails here, before anything is answered.
 */
export async function streamOf(
  chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  let next = await chunks.next();
  async function pull(controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) {
    if (next.done) return controller.close();
    controller.enqueue(next.value);
    next = await chunks.next();
  }
  const cancel = async () => void (await chunks.return(undefined));
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}
