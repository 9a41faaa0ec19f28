import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBody } from '../../netlify/body.ts';

afterEach(() => void vi.useRealTimers());

interface Trickle {
  chunks: number;
  every: number; // milliseconds
  bytes?: number; // in each chunk
}

/** A body that comes bit by bit, and what became of it. */
function trickling({ chunks, every, bytes = 1 }: Trickle) {
  const seen = { sent: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, every));
      if (seen.cancelled) return;
      if (seen.sent === chunks) return controller.close();
      seen.sent += 1;
      controller.enqueue(new Uint8Array(bytes).fill(120));
    },
    cancel: () => void (seen.cancelled = true),
  });
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
  return { request: new Request('http://localhost/', init), seen };
}

const most = 64 * 1024;

/** By a clock that is set forward by `ms`. */
async function readFor(request: Request, ms: number) {
  const reading = readBody(request, { most });
  await vi.advanceTimersByTimeAsync(ms);
  return reading;
}

describe('readBody() of a body that trickles in', () => {
  it('takes one that is there within ten seconds', async () => {
    vi.useFakeTimers();
    const read = await readFor(trickling({ chunks: 8, every: 1_000 }).request, 9_500);
    expect(read).toEqual({ ok: true, bytes: Buffer.from('xxxxxxxx') });
  });

  it('gives up one that is not, at ten seconds and not before, and stops reading', async () => {
    vi.useFakeTimers();
    const { request, seen } = trickling({ chunks: 60_000, every: 1_000 });
    let read: unknown;
    void readBody(request, { most }).then((each) => (read = each));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(read).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(read).toEqual({ ok: false, why: 'tooSlow' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toEqual({ sent: 9, cancelled: true });
  });

  it('gives up one that never comes', async () => {
    const request = trickling({ chunks: 1, every: 60_000 }).request;
    expect(await readBody(request, { most, within: 20 })).toEqual({ ok: false, why: 'tooSlow' });
  });
});

it('readBody() reads no more of a body without end than it may', async () => {
  const { request, seen } = trickling({ chunks: Infinity, every: 0, bytes: 1_024 });
  expect(await readBody(request, { most })).toEqual({ ok: false, why: 'tooLarge' });
  expect(seen.cancelled).toBe(true);
  expect(seen.sent).toBeLessThan(70);
});

it('readBody() leaves no timer behind', async () => {
  vi.useFakeTimers();
  await readBody(new Request('http://localhost/', { method: 'POST', body: 'x' }), { most });
  expect(vi.getTimerCount()).toBe(0);
});

it('readBody() of no body is empty', async () => {
  expect(await readBody(new Request('http://localhost/', { method: 'POST' }), { most })).toEqual({
    ok: true,
    bytes: Buffer.alloc(0),
  });
});
