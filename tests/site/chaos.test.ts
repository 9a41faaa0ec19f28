import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { chaos, type Plan } from '../chaos/chaos.ts';
import { breaches } from '../chaos/figures.ts';
import { malformedKinds } from '../chaos/malformed.ts';
import { setStage, type Stage } from '../chaos/stage.ts';

let stage: Stage;
beforeAll(async () => void (stage = await setStage(inject('siteRoot'))));
afterAll(() => stage.close());

const run = (plan: Partial<Plan>) =>
  chaos(stage, { posts: 500, kills: 3, cut: 0, seed: randomInt(2 ** 31), ...plan });

it(
  'through kill -9 of PostgreSQL and of the server, what is acknowledged is stored, and once',
  { timeout: 240_000 },
  async () => {
    const figures = await run({ posts: 1_500, kills: 6, cut: 40 });
    expect([breaches(figures), `seed ${figures.seed}`]).toEqual([[], `seed ${figures.seed}`]);
    expect(figures.kills.database + figures.kills.server).toBe(6);
    expect(figures.acknowledged).toBeGreaterThan(500);
    expect(figures.cut).toBeGreaterThan(0);
    expect(figures.malformed.sent).toBeGreaterThan(malformedKinds.length);
  },
);

// Each would have gone by unseen, were the counting wrong.
it('finds out PostgreSQL that acknowledges before it has stored', async () => {
  const { lost, notDurable } = await run({ fault: 'hasty-commits', victims: ['database'] });
  expect(lost).toBeGreaterThan(0);
  expect(notDurable).toEqual(['synchronous_commit']);
});

it('finds out a receiver that stores under another id than the form’s', async () => {
  const { doubled } = await run({ fault: 'random-id', kills: 1 });
  expect(doubled).toBeGreaterThan(0);
});

it('finds out a receiver that says thank you though the database failed', async () => {
  const { lost } = await run({ fault: 'false-thanks', victims: ['database'] });
  expect(lost).toBeGreaterThan(0);
});
