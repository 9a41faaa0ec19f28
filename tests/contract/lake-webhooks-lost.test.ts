import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { deliver } from '../../studio/lake/deliver.ts';
import { inTurn } from '../../studio/lake/in-turn.ts';
import { startLake } from '../../studio/lake/server.ts';
import { temporaryFolder } from '../support/lake.ts';
import { book } from '../support/lake-shelf.ts';
import { secret, shelve, webhookLake } from '../support/lake-webhooks.ts';
import { receiver } from '../support/receiver.ts';

function quiet() {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => said.mockRestore());
  return said;
}

describe('a webhook that is not taken', () => {
  it.each([
    ['after one failure', [500, 200], 2],
    ['after two failures', [503, 429, 200], 3],
    ['never', [500, 500, 500, 200], 3],
    ['never, where the receiver says that it is wrong', [400, 200], 1],
    ['never, where it is sent elsewhere', [307, 200], 1],
  ])(
    'is tried again, thirty seconds apart, and taken %s: %j',
    async (_when, statuses, attempts) => {
      const waits: number[] = [];
      const wait = (ms: number) => Promise.resolve(waits.push(ms));
      const said = quiet();
      const { url, next, count } = await receiver(...statuses);
      const lake = await webhookLake(url, { wait });
      shelve(lake, book('a'));
      const sent = [];
      for (let turn = 0; turn < attempts; turn += 1) sent.push(await next());
      expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
      expect(waits).toEqual(Array(attempts - 1).fill(30_000));
      const taken = statuses[attempts - 1] === 200;
      if (!taken) await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
      expect(count()).toBe(attempts);
      if (!taken)
        expect(said.mock.calls[0]?.[0]).toMatch(`Cannot deliver a webhook to ${url}: it answered`);
    },
  );

  it('waits for a receiver so long and no longer', async () => {
    const { url, next, count } = await receiver(0, 200);
    const waits: number[] = [];
    await deliver(
      { url, secret },
      { headers: {}, body: '{}' },
      {
        oneByOne: inTurn(),
        wait: (ms) => Promise.resolve(waits.push(ms)),
        patience: 50,
        closing: new AbortController().signal,
      },
    );
    await Promise.all([next(), next()]);
    expect([count(), waits]).toEqual([2, [30_000]]);
  });

  it('is tried again where nobody is there yet', async () => {
    const said = quiet();
    const waits: number[] = [];
    const wait = (ms: number) => Promise.resolve(waits.push(ms));
    shelve(await webhookLake('http://127.0.0.1:9/publish', { wait }), book('a'));
    await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
    expect(waits).toEqual([30_000, 30_000]);
  });

  it('holds up neither the write, nor the next one, nor the end of the lake', async () => {
    const { url, next, count } = await receiver(500, 0);
    const lake = await startLake({ directory: temporaryFolder(), webhooks: [{ url, secret }] });
    shelve(lake, book('a')); // which waits for its half minute
    await next();
    lake.append({ changes: [{ id: 'b', document: book('b') }] }); // which is never answered
    expect((await next()).headers['sanity-document-id']).toBe('b');
    await lake.close();
    expect(count()).toBe(2);
  });

  it('is given up when the lake closes', async () => {
    const { url } = await receiver(500);
    const waiting = Promise.withResolvers<AbortSignal>();
    const wait = (_ms: number, closing: AbortSignal) => {
      waiting.resolve(closing);
      return new Promise<void>((done) => closing.addEventListener('abort', () => done()));
    };
    const webhooks = [{ url, secret }];
    const lake = await startLake({ directory: temporaryFolder(), webhooks, wait });
    shelve(lake, book('a'));
    const closing = await waiting.promise;
    expect(closing.aborted).toBe(false);
    await lake.close();
    expect(closing.aborted).toBe(true);
  });

  it('is sent one at a time', async () => {
    const { url, next, atOnce } = await receiver();
    const lake = await webhookLake(url);
    const books = Array.from({ length: 20 }, (_none, index) => book(`book-${index}`));
    shelve(lake, ...books);
    const told = [];
    while (told.length < books.length) told.push((await next()).headers['sanity-document-id']);
    expect(told).toEqual(books.map(({ _id }) => _id));
    expect(atOnce()).toBe(1);
  });
});

describe('a receiver', () => {
  it.each(['https://example.com/publish', 'http://10.0.0.1/', 'file:///etc/passwd', 'publish'])(
    'at %s is none for the lake',
    async (url) => {
      const options = { directory: temporaryFolder(), webhooks: [{ url, secret }] };
      await expect(startLake(options)).rejects.toThrow(`Cannot send webhooks to ${url}`);
    },
  );
});
