import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beforeEach, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { packFunctions } from '../../netlify/local/packing.ts';
import { staffedSite } from '../support/staffed-site.ts';
import { webhook } from '../support/webhook.ts';

const minutes = 60_000;
const soon = { timeout: 20_000 };

/** What is published on its lake is not what it was built from: any webhook would have it built. */
const site = await staffedSite();

type Change = NonNullable<Parameters<typeof webhook>[1]>;
const sent = (change: Change = {}) => webhook(`${site.url}/publish`, change);

/** How many builds there were, those among them that the builder is still to be asked for. */
async function builds(): Promise<number> {
  const { rows } = await site.pool.query('select from publishing.build');
  return rows.length;
}

const ended = () => site.pool.query('truncate publishing.build');

beforeEach(ended);

const at = (ms: number) => new Date(Date.now() + ms);
const json = (size: number) => JSON.stringify({ _id: 'a'.repeat(size - '{"_id":""}'.length) });

/** A good signature, of something else. */
const stolen = (await sent()).headers.get('sanity-webhook-signature')!;

const refused: [string, () => Change, number][] = [
  ['signed with another secret', () => ({ secret: 'the secret of somebody else' }), 401],
  [
    'with the signature of another',
    () => ({ headers: { 'sanity-webhook-signature': stolen } }),
    401,
  ],
  ['without a signature', () => ({ headers: { 'sanity-webhook-signature': undefined } }), 401],
  ['signed 5:01 ago', () => ({ at: at(-5 * minutes - 1_000) }), 401],
  ['signed 5:05 ahead', () => ({ at: at(5 * minutes + 5_000) }), 401],
  ['of 64 KB and a byte', () => ({ body: json(64 * 1024 + 1) }), 413],
  ['of 6 MB and a byte', () => ({ body: json(6 * 1024 * 1024 + 1) }), 400],
  ['about another project', () => ({ headers: { 'sanity-project-id': 'theirs' } }), 403],
];

describe('a webhook', () => {
  it.each(refused)('%s makes no build', async (_what, change, status) => {
    const response = await fetch(await sent(change()));
    expect([response.status, await builds(), site.asked()]).toEqual([status, 0, 0]);
  });

  it('with nothing wrong makes one', async () => {
    const response = await fetch(await sent());
    expect([response.status, await builds()]).toEqual([202, 1]);
    await expect.poll(site.asked, soon).toBe(1);
  });

  it.each([
    ['as it was', {}],
    ['under another key', { 'idempotency-key': 'another' }],
  ])('that comes again, %s, makes none', async (_how, headers) => {
    const before = site.asked();
    const first = await sent({ body: '{"_id":"settings"}' });
    const again = new Request(first.clone());
    for (const [name, value] of Object.entries(headers)) again.headers.set(name, value);
    expect((await fetch(first)).status).toBe(202);
    await expect.poll(site.asked, soon).toBe(before + 1);
    await ended();
    expect((await fetch(again)).status).toBe(200);
    expect([await builds(), site.asked()]).toEqual([0, before + 1]);
  });
});

/** A function as Netlify packs it, in this process. */
async function loaded(name: string): Promise<(request: Request) => Promise<Response>> {
  const functions = await packFunctions(inject('siteRoot'));
  const { folder, main } = functions.find((each) => each.name === name)!;
  onTestFinished(() => rm(dirname(folder), { recursive: true }));
  for (const [key, value] of Object.entries({ ...site.env, LAMBDA_TASK_ROOT: folder }))
    vi.stubEnv(key, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const module: { default: (request: Request) => Promise<Response> } = await import(main);
  return module.default;
}

it('a webhook that is lost is made good by the function that runs every five minutes', async () => {
  const before = site.asked();
  const reconcile = await loaded('reconcile');
  const run = async () => (await reconcile(new Request('http://localhost/'))).json();
  expect(await run()).toEqual({ message: 'ask' });
  expect([await builds(), site.asked()]).toEqual([1, before + 1]);
  expect(await run()).toEqual({ message: 'underWay' });
  expect([await builds(), site.asked()]).toEqual([1, before + 1]);
});
