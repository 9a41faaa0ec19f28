import { describe, expect, it } from 'vitest';
import { general } from '../../netlify/publishing/failure.ts';
import { plan, reconcile } from '../../netlify/publishing/reconcile.ts';
import {
  clockedDatabase,
  deployed,
  hours,
  minutes,
  published,
  publishingStage,
  seconds,
} from '../support/publishing.ts';

const clock = await clockedDatabase();
const broken = general('“Closes on” is missing.');

describe('content that failed is not built again', () => {
  it.each([
    ['for the rest of an hour', hours - 1, 1],
    ['until an hour is over', hours, 2],
  ])('%s', async (_what, ms, times) => {
    const stage = await publishingStage(clock);
    await published(stage, 'second');
    await stage.journal.failed(broken, { mark: 'second', mayPass: false });
    await clock.passes(ms);
    await reconcile(stage.world);
    expect(stage.asked).toHaveLength(times);
  });

  it('unless it changes', async () => {
    const stage = await publishingStage(clock);
    await published(stage, 'second');
    await stage.journal.failed(broken, { mark: 'second', mayPass: false });
    await clock.passes(12 * seconds);
    await published(stage, 'third');
    expect(stage.asked).toHaveLength(2);
  });

  it('unless an officer asks', async () => {
    const stage = await publishingStage(clock);
    await published(stage, 'second');
    await stage.journal.failed(broken, { mark: 'second', mayPass: false });
    await clock.passes(12 * seconds);
    expect(await plan(stage.world, { again: true })).toMatchObject({ kind: 'ask' });
  });

  it('unless it was not the content’s fault', async () => {
    const stage = await publishingStage(clock);
    await published(stage, 'second');
    await stage.journal.failed(broken, { mark: undefined, mayPass: true });
    await clock.passes(5 * minutes);
    await reconcile(stage.world);
    expect(stage.asked).toHaveLength(2);
  });

  it('nor is a deploy that failed after its pages were made', async () => {
    const stage = await publishingStage(clock);
    await published(stage, 'second');
    await stage.journal.built('second');
    await stage.world.builds.stopped(broken);
    await clock.passes(5 * minutes);
    await reconcile(stage.world);
    expect(stage.asked).toHaveLength(1);
  });
});

it('content that goes back to what it was before is live again', async () => {
  const stage = await publishingStage(clock);
  for (const mark of ['second', 'first']) {
    await published(stage, mark);
    await deployed(stage, mark);
    await clock.passes(12 * seconds);
  }
  await published(stage, 'second');
  expect(stage.asked).toHaveLength(3);
});

describe('a builder that cannot be reached', () => {
  it('is asked again on the next occasion, and the officer is told', async () => {
    const stage = await publishingStage(clock);
    const well = stage.world.askForBuild;
    stage.world.askForBuild = () => Promise.reject(new Error('no answer'));
    await published(stage, 'second');
    expect(await stage.world.builds.status()).toMatchObject({
      asked: null,
      failed: { document: null, message: expect.stringContaining('could not be reached') },
    });
    stage.world.askForBuild = well;
    await clock.passes(5 * minutes);
    await reconcile(stage.world);
    expect(stage.asked).toHaveLength(1);
  });
});

describe('what officers are told', () => {
  it('is nothing before anything happened, and nothing when all is live', async () => {
    const stage = await publishingStage(clock);
    const nothing = { asked: null, failed: null };
    expect(await stage.world.builds.status()).toEqual(nothing);
    await published(stage, 'second');
    expect(await stage.world.builds.status()).toEqual({ asked: { at: clock.now() }, failed: null });
    await deployed(stage, 'second');
    expect(await stage.world.builds.status()).toEqual(nothing);
  });

  it('is what failed, until something is live', async () => {
    const stage = await publishingStage(clock);
    await published(stage, 'second');
    await stage.journal.failed(broken, { mark: 'second', mayPass: false });
    const failed = { at: clock.now(), ...broken };
    expect(await stage.world.builds.status()).toEqual({ asked: null, failed });
    await clock.passes(minutes);
    await published(stage, 'third');
    expect(await stage.world.builds.status()).toEqual({ asked: { at: clock.now() }, failed });
    await deployed(stage, 'third');
    expect(await stage.world.builds.status()).toEqual({ asked: null, failed: null });
  });

  it('is that a build was lost', async () => {
    const stage = await publishingStage(clock);
    await published(stage, 'second');
    await clock.passes(15 * minutes);
    await stage.world.builds.expire();
    expect((await stage.world.builds.status()).failed?.message).toContain('did not finish');
  });
});

describe('a deploy that nobody asked for', () => {
  it('is under way from when its pages are made until it is live', async () => {
    const stage = await publishingStage(clock);
    await stage.journal.built('second');
    expect(await published(stage, 'third')).toEqual({ kind: 'underWay' });
    await stage.world.builds.live('second');
    expect(await published(stage, 'third')).toMatchObject({ kind: 'ask' });
  });

  it('fails for officers to see', async () => {
    const stage = await publishingStage(clock);
    await stage.journal.failed(broken, { mark: 'second', mayPass: false });
    expect((await stage.world.builds.status()).failed).toMatchObject(broken);
    expect(await published(stage, 'second')).toEqual({ kind: 'underWay' });
  });
});

describe('a deploy that is live ends the build', () => {
  it('if it is of the content that was asked for', async () => {
    const stage = await publishingStage(clock);
    await published(stage, 'second');
    await stage.world.builds.live('first');
    expect((await stage.world.builds.status()).asked).not.toBeNull();
    await stage.world.builds.live('second');
    expect((await stage.world.builds.status()).asked).toBeNull();
  });

  it('if the build said so, even where the deploy before it is the one to hear of it', async () => {
    const stage = await publishingStage(clock);
    await published(stage, 'second');
    await stage.journal.built('second');
    await stage.world.builds.live('first');
    expect((await stage.world.builds.status()).asked).toBeNull();
    expect(await reconcile(stage.world)).toEqual({ kind: 'underWay' });
  });
});
