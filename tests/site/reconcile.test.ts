import { describe, expect, it } from 'vitest';
import { carryOut, plan, reconcile } from '../../netlify/publishing/reconcile.ts';
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

describe('reconcile() asks for a build', () => {
  it('where a webhook got lost: what is published is not what is live', async () => {
    const stage = await publishingStage(clock);
    expect(await published(stage, 'second')).toMatchObject({ kind: 'ask' });
    expect(stage.asked).toHaveLength(1);
  });

  it('but not where nothing has changed', async () => {
    const stage = await publishingStage(clock);
    expect(await reconcile(stage.world)).toEqual({ kind: 'live' });
    expect(stage.asked).toHaveLength(0);
  });

  it.each([
    ['a moment before', -1, 0],
    ['as it passes', 0, 1],
    ['an hour after', hours, 1],
  ])('because of a date in the content, %s', async (_when, ms, times) => {
    const stage = await publishingStage(clock);
    stage.world.live.boundaries = [new Date(+clock.now() - ms)];
    await reconcile(stage.world);
    expect(stage.asked).toHaveLength(times);
  });

  it('once for a date, as long as the build of it is not live', async () => {
    const stage = await publishingStage(clock);
    stage.world.live.boundaries = [clock.now()];
    await reconcile(stage.world);
    await stage.journal.built('first');
    await stage.world.builds.live('first');
    await clock.passes(5 * minutes);
    await reconcile(stage.world);
    expect(stage.asked).toHaveLength(1);
  });

  it('for the next date as well, though the content is the same', async () => {
    const stage = await publishingStage(clock);
    stage.world.live.boundaries = [clock.now()];
    await reconcile(stage.world);
    await deployed(stage, 'first');
    await clock.passes(5 * minutes);
    stage.world.live.boundaries = [clock.now()];
    await reconcile(stage.world);
    expect(stage.asked).toHaveLength(2);
  });
});

describe('reconcile() leaves alone a build that is under way', () => {
  it.each([
    ['until a quarter of an hour is over', 15 * minutes - 1, 1],
    ['and gives it up after that', 15 * minutes, 2],
  ])('%s', async (_what, ms, times) => {
    const stage = await publishingStage(clock);
    await published(stage, 'second');
    await clock.passes(ms);
    await published(stage, 'third');
    expect(stage.asked).toHaveLength(times);
  });

  it('whoever came to nothing before the builder was asked keeps nobody waiting', async () => {
    const stage = await publishingStage(clock);
    stage.lake.mark = 'second';
    await plan(stage.world); // and the function is gone
    await clock.passes(minutes - 1);
    expect(await plan(stage.world)).toEqual({ kind: 'underWay' });
    await clock.passes(1);
    expect(await plan(stage.world)).toMatchObject({ kind: 'ask' });
  });

  it('of 100 that come at once, one asks', async () => {
    const stage = await publishingStage(clock);
    stage.lake.mark = 'second';
    const plans = await Promise.all(Array.from({ length: 100 }, () => reconcile(stage.world)));
    expect(plans.filter(({ kind }) => kind === 'ask')).toHaveLength(1);
    expect(stage.asked).toHaveLength(1);
  });
});

describe('between two asks are 12 seconds', () => {
  it.each([
    ['a moment too early', 12 * seconds - 1, 1],
    ['and no more', 12 * seconds, 0],
  ])('%s', async (_when, ms, wait) => {
    const stage = await publishingStage(clock);
    await published(stage, 'second');
    await deployed(stage, 'second');
    await clock.passes(ms);
    stage.lake.mark = 'third';
    expect(await plan(stage.world)).toMatchObject({ kind: 'ask', claim: { wait } });
  });

  it('which the one that comes too early waits out, and asks', async () => {
    const stage = await publishingStage(clock);
    await published(stage, 'second');
    await deployed(stage, 'second');
    await clock.passes(5 * seconds);
    stage.lake.mark = 'third';
    const asking = carryOut(await plan(stage.world), stage.world);
    await clock.passes(7 * seconds - 1);
    expect(stage.asked).toHaveLength(1);
    await clock.passes(1);
    await asking;
    expect(+stage.asked[1]! - +stage.asked[0]!).toBe(12 * seconds);
  });
});
