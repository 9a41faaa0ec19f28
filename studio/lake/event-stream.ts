const KEEP_ALIVE = 15_000; // milliseconds: shorter than the patience of any proxy

export interface EventStream {
  send: (event: { name: string; id?: string; data: object }) => void;
  onClose: (closed: () => void) => void;
  response: Response;
}

/** An answer that goes on: what a browser reads as an EventSource. */
export function eventStream(): EventStream {
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(
    {},
    {},
    { highWaterMark: Infinity },
  );
  const writer = writable.getWriter();
  const write = (text: string) => void writer.write(encoder.encode(text)).catch(() => undefined);
  const alive = setInterval(() => write(':\n\n'), KEEP_ALIVE).unref();
  const closed = writer.closed.catch(() => undefined).finally(() => clearInterval(alive));
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' };
  return {
    send: ({ name, id, data }) =>
      write(`event: ${name}\n${id ? `id: ${id}\n` : ''}data: ${JSON.stringify(data)}\n\n`),
    onClose: (follow) => void closed.then(follow),
    response: new Response(readable, { headers }),
  };
}
