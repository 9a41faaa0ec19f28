import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { publishWhenDue } from '../../studio/lake/due-releases.ts';
import { startLake } from '../../studio/lake/server.ts';
import {
  clock,
  create,
  does,
  pass,
  schedule,
  scheduled,
  SECOND,
  start,
  stateOf,
  storeWith,
  unschedule,
} from '../support/lake-due.ts';
import { temporaryFolder, testLake, writing } from '../support/lake.ts';
import { passOf } from '../support/lake-people.ts';
import { later, metadata, newAtlas, releaseId } from '../support/lake-releases.ts';
import { asRole, book } from '../support/lake-shelf.ts';

beforeEach(() => {
  clock.now = start;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('a release that is scheduled', () => {
  it('is published at its time, and not a moment before', async () => {
    const store = await scheduled(newAtlas);
    await pass(10 * SECOND - 1);
    expect(stateOf(store)).toBe('scheduled');
    await pass(1);
    expect(stateOf(store)).toBe('published');
    expect(store.documents.get('atlas')).toMatchObject({ title: 'Atlas, autumn' });
    expect(store.documents.has(newAtlas._id)).toBe(false);
    expect(store.history().transactions.at(-1)).toMatchObject({
      identity: '<system>',
      timestamp: later,
    });
  });

  it('is published at once where the lake was not there at its time', async () => {
    const store = await storeWith(newAtlas);
    await does(store, create());
    await does(store, schedule());
    await pass(3600 * SECOND);
    expect(stateOf(store)).toBe('scheduled');
    onTestFinished(publishWhenDue(store));
    await pass(0);
    expect(stateOf(store)).toBe('published');
  });

  it('is published by the lake’s clock, though the machine’s may not have moved', async () => {
    const store = await scheduled(newAtlas);
    clock.now = new Date(later);
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(stateOf(store)).toBe('published');
  });

  it('that is put off is published later', async () => {
    const store = await scheduled(newAtlas);
    await does(store, schedule('2025-07-22T09:00:30.000Z'));
    await pass(39 * SECOND);
    expect(stateOf(store)).toBe('scheduled');
    await pass(SECOND);
    expect(stateOf(store)).toBe('published');
  });

  it('that is put forward is published sooner', async () => {
    const store = await scheduled(newAtlas);
    await does(store, schedule('2025-07-22T08:59:51.000Z'));
    await pass(SECOND);
    expect(stateOf(store)).toBe('published');
  });

  it('and no longer is not published', async () => {
    const store = await scheduled(newAtlas);
    await does(store, unschedule);
    await pass(3600 * SECOND);
    expect(stateOf(store)).toBe('active');
  });

  it('is not published by a lake that has stopped', async () => {
    const store = await storeWith(newAtlas);
    await does(store, create());
    await does(store, schedule());
    publishWhenDue(store)();
    await pass(3600 * SECOND);
    expect(stateOf(store)).toBe('scheduled');
  });

  it('is published after those that come before it', async () => {
    const wanting = book('versions.autumn.atlas', { sequel: { _ref: 'bible' } });
    const store = await storeWith(wanting, book('versions.summer.bible'));
    await does(store, create());
    await does(store, create('summer'));
    await does(store, schedule());
    await does(store, schedule('2025-07-22T08:59:59.000Z', 'summer'));
    await pass(3600 * SECOND);
    onTestFinished(publishWhenDue(store));
    await pass(0);
    expect([stateOf(store), stateOf(store, 'summer')]).toEqual(['published', 'published']);
  });

  it('that cannot be published says why, and can be mended and scheduled again', async () => {
    const wanting = book('versions.autumn.atlas', { sequel: { _ref: 'bible' } });
    const store = await scheduled(wanting);
    await pass(10 * SECOND);
    expect(store.documents.get('_.releases.autumn')).toMatchObject({
      state: 'active',
      error: { message: 'Document "atlas" references non-existent document "bible"' },
    });
    expect(store.documents.has(wanting._id)).toBe(true);
    store.append(writing(book('bible')));
    await does(store, schedule('2025-07-22T10:00:00Z'));
    expect(store.documents.get('_.releases.autumn')).not.toHaveProperty('error');
    await pass(3600 * SECOND);
    expect(stateOf(store)).toBe('published');
  });
});

it('a lake that starts publishes what was due while it was down', async () => {
  vi.useRealTimers();
  const directory = temporaryFolder();
  const options = { directory, tokens: [passOf('editor')], now: () => clock.now };
  const lake = await startLake(options);
  const { releases } = asRole(lake, 'editor');
  await releases.create({ releaseId, metadata });
  lake.append(writing(newAtlas));
  await releases.schedule({ releaseId, publishAt: later });
  await lake.close();
  clock.now = new Date(later);
  const client = asRole(await testLake(options), 'editor');
  await vi.waitFor(async () => {
    expect(await client.releases.get({ releaseId })).toMatchObject({ state: 'published' });
  }, 10_000);
});
