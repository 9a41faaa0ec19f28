import { Subject } from 'rxjs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { liveLists } from '../../studio/structure/live-lists.ts';
import type { Lists } from '../../studio/structure/sorted.ts';

const opens = { _id: 'a', opensOn: '2025-07-21', opensTime: '17:00', closesOn: '2025-08-08' };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-07-21T15:59:40Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const found = new Subject<unknown>();
  const seen: Lists[] = [];
  const watching = liveLists({ listenQuery: () => found }).subscribe((lists) => seen.push(lists));
  return { found, latest: () => seen.at(-1), stop: () => watching.unsubscribe() };
}

it('liveLists() moves a consultation as it opens, by the clock alone', async () => {
  const { found, latest, stop } = watched();
  found.next([opens]);
  await vi.advanceTimersByTimeAsync(19_999);
  expect(latest()).toMatchObject({ upcoming: ['a'], open: [] });
  await vi.advanceTimersByTimeAsync(1);
  expect(latest()).toMatchObject({ upcoming: [], open: ['a'] });
  stop();
});

it('liveLists() moves a consultation when somebody publishes another date', async () => {
  const { found, latest, stop } = watched();
  found.next([opens]);
  expect(latest()).toMatchObject({ upcoming: ['a'] });
  found.next([{ ...opens, opensOn: '2025-07-20' }]);
  expect(latest()).toMatchObject({ upcoming: [], open: ['a'] });
  stop();
});

it('liveLists() waits no more than a minute, for a computer may have slept', async () => {
  const { found, latest, stop } = watched();
  found.next([{ ...opens, opensOn: '2025-07-22' }]);
  vi.setSystemTime(new Date('2025-07-22T16:00:30Z'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(latest()).toMatchObject({ open: ['a'] });
  stop();
});

it('liveLists() has no timer left when nobody looks', () => {
  const { found, stop } = watched();
  found.next([opens]);
  stop();
  expect(vi.getTimerCount()).toBe(0);
});
