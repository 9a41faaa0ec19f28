import { describe, expect, it } from 'vitest';
import { createDeliveries } from '../../netlify/publishing/deliveries.ts';
import { publish, type Webhooks } from '../../netlify/publishing/publish.ts';
import { carryOut, reconcile } from '../../netlify/publishing/reconcile.ts';
import {
  clockedDatabase,
  deployed,
  minutes,
  publishingStage,
  seconds,
  type Stage,
} from '../support/publishing.ts';
import { webhook, webhookSecret } from '../support/webhook.ts';

const clock = await clockedDatabase();
const address = 'https://consult.example.gov.uk/publish';

/** A site on which something new is published and not live, so that a build is one webhook away. */
async function receiving(): Promise<{ stage: Stage; world: Webhooks }> {
  const stage = await publishingStage(clock);
  stage.lake.mark = 'second';
  const world = {
    ...stage.world,
    deliveries: createDeliveries(clock.pool),
    secrets: [webhookSecret],
    project: 'local',
    dataset: 'production',
    now: clock.now,
  };
  return { stage, world };
}

type Change = Parameters<typeof webhook>[1];
const sent = (change: Change = {}) => webhook(address, { at: clock.now(), ...change });

/** What becomes of a webhook, up to the builder. */
async function receive(request: Request, world: Webhooks) {
  const published = await publish(request, world);
  if (published.kind === 'taken') await carryOut(published.plan, world);
  return published;
}

it('publish() has the site built', async () => {
  const { stage, world } = await receiving();
  expect(await receive(await sent(), world)).toMatchObject({ kind: 'taken' });
  expect(stage.asked).toHaveLength(1);
});

it('publish() has nothing built where nothing is new', async () => {
  const { stage, world } = await receiving();
  stage.lake.mark = 'first';
  expect(await receive(await sent(), world)).toEqual({ kind: 'taken', plan: { kind: 'live' } });
  expect(stage.asked).toHaveLength(0);
});

describe('publish() refuses, and has nothing built', () => {
  const at = (ms: number) => new Date(+clock.now() + ms);
  const json = (size: number) => JSON.stringify({ _id: 'a'.repeat(size - '{"_id":""}'.length) });
  const cases: [string, () => Change, number][] = [
    ['another secret', () => ({ secret: 'not that one' }), 401],
    ['no signature', () => ({ headers: { 'sanity-webhook-signature': undefined } }), 401],
    ['a signature of 5:00.001 ago', () => ({ at: at(-5 * minutes - 1) }), 401],
    ['a signature of 5:00.001 ahead', () => ({ at: at(5 * minutes + 1) }), 401],
    ['64 KB and a byte', () => ({ body: json(64 * 1024 + 1) }), 413],
    ['a form', () => ({ headers: { 'content-type': 'application/x-www-form-urlencoded' } }), 415],
    ['no type', () => ({ headers: { 'content-type': undefined } }), 415],
    [
      'another encoding',
      () => ({ headers: { 'content-type': 'application/json; charset=utf-7' } }),
      415,
    ],
    ['GET', () => ({ method: 'GET' }), 405],
    ['PUT', () => ({ method: 'PUT' }), 405],
    ['another project', () => ({ headers: { 'sanity-project-id': 'theirs' } }), 403],
    ['no project', () => ({ headers: { 'sanity-project-id': undefined } }), 403],
    ['another dataset', () => ({ headers: { 'sanity-dataset': 'staging' } }), 403],
    ['no key', () => ({ headers: { 'idempotency-key': undefined } }), 400],
    ['a key of 201 letters', () => ({ headers: { 'idempotency-key': 'k'.repeat(201) } }), 400],
    ['what is no JSON', () => ({ body: '{"_id"' }), 400],
    ['a list', () => ({ body: '[]' }), 400],
    ['null', () => ({ body: 'null' }), 400],
    ['60,000 brackets', () => ({ body: '['.repeat(60_000) }), 400],
  ];

  it.each(cases)('%s', async (_what, change, status) => {
    const { stage, world } = await receiving();
    expect(await receive(await sent(change()), world)).toMatchObject({ kind: 'refused', status });
    expect(stage.asked).toHaveLength(0);
  });

  it('nothing of all that when it is just inside', async () => {
    for (const change of [
      { at: at(-5 * minutes) },
      { at: at(5 * minutes) },
      { body: json(64 * 1024) },
      { headers: { 'content-type': 'application/json; charset=utf-8' } },
      { headers: { 'idempotency-key': 'k'.repeat(200) } },
    ]) {
      const { world } = await receiving();
      expect((await receive(await sent(change), world)).kind).toBe('taken');
    }
  });
});

describe('publish() takes a webhook once', () => {
  it.each([
    ['as it was', {}],
    ['under another key, which is not signed', { 'idempotency-key': 'another' }],
  ])('and not again, %s', async (_how, headers) => {
    const { stage, world } = await receiving();
    const body = '{"_id":"settings"}';
    const key = { 'idempotency-key': 'key' };
    await receive(await sent({ body, headers: key }), world);
    await deployed(stage, 'second');
    await clock.passes(minutes);
    stage.lake.mark = 'third';
    const replay = await sent({
      body,
      at: new Date(+clock.now() - minutes),
      headers: { ...key, ...headers },
    });
    expect(await receive(replay, world)).toEqual({ kind: 'seen' });
    expect(stage.asked).toHaveLength(1);
  });

  it('but again where it could not be acted upon: Sanity tries twice more', async () => {
    const { stage, world } = await receiving();
    const request = await sent();
    const silent = { ...world, contentMark: () => Promise.reject(new Error('no answer')) };
    await expect(publish(request.clone(), silent)).rejects.toThrow('no answer');
    expect(await receive(request, world)).toMatchObject({ kind: 'taken' });
    expect(stage.asked).toHaveLength(1);
  });
});

/** Builds in three seconds what is published when it is asked; then, as ever, it is compared again. */
function builderOf(stage: Stage, world: Webhooks) {
  const built: string[] = [];
  const after: Promise<unknown>[] = [];
  world.askForBuild = () => {
    const { mark } = stage.lake;
    after.push(clock.wait(3 * seconds).then(() => live(mark)));
    return Promise.resolve();
  };
  async function live(mark: string): Promise<void> {
    built.push(mark);
    await deployed({ ...stage, world }, mark);
    after.push(reconcile(world));
  }
  return { built, after };
}

it('1,000 webhooks in 10 seconds make two builds, of which the second has everything', async () => {
  const { stage, world } = await receiving();
  const { built, after } = builderOf(stage, world);
  for (let n = 1; n <= 1_000; n++) {
    stage.lake.mark = `mark ${n}`;
    after.push(receive(await sent(), world));
    await clock.passes(10);
  }
  await expect
    .poll(() => clock.passes(seconds).then(() => built), { timeout: 60 * seconds })
    .toHaveLength(2);
  for (const done of after) await done; // each may add another
  expect(built).toEqual([expect.any(String), 'mark 1000']);
});
