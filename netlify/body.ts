export type ReadBody = { ok: true; bytes: Buffer } | { ok: false; why: 'tooLarge' | 'tooSlow' };

export interface BodyBounds {
  most: number; // bytes
  within?: number; // milliseconds
}

/** A form of 64 KB takes this long at 50 kbit/s, which is slower than any line that people have. */
const TEN_SECONDS = 10_000;

/** The body of a request; no more of it is read once it is too large or has taken too long. */
export async function readBody(request: Request, bounds: BodyBounds): Promise<ReadBody> {
  const { most, within = TEN_SECONDS } = bounds;
  if (Number(request.headers.get('content-length')) > most) return { ok: false, why: 'tooLarge' };
  const reader = request.body?.getReader();
  if (!reader) return { ok: true, bytes: Buffer.alloc(0) };

  let late = false;
  const stop = () => void reader.cancel().catch(() => undefined);
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, within);
  try {
    const bytes = await bytesUpTo(most, reader);
    if (late) return { ok: false, why: 'tooSlow' };
    if (bytes) return { ok: true, bytes };
    stop();
    return { ok: false, why: 'tooLarge' };
  } finally {
    clearTimeout(timer);
  }
}

async function bytesUpTo(
  most: number,
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > most) return undefined;
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
