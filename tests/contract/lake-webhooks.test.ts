import { isValidSignature } from '@sanity/webhook';
import { describe, expect, it } from 'vitest';
import type { Lake } from '../../studio/lake/server.ts';
import { handClock } from '../support/hand-clock.ts';
import { testLake } from '../support/lake.ts';
import { asRole, book, post } from '../support/lake-shelf.ts';
import { secret, shelve, tokens, webhookLake } from '../support/lake-webhooks.ts';
import { receiver } from '../support/receiver.ts';

const mutate = (lake: Lake, ...mutations: object[]) =>
  post(lake, 'mutate/production', { body: { mutations, transactionId: 'next' } });

describe('a webhook', () => {
  it.each([
    ['create', [], { create: book('a') }, 'next'],
    ['update', [book('a')], { patch: { id: 'a', set: { title: 'New' } } }, 'next'],
    ['delete', [book('a')], { delete: { id: 'a' } }, 'shelved'],
  ])('says %s, of which document, and its revision', async (operation, before, mutation, _rev) => {
    const { url, next } = await receiver();
    const lake = await testLake({ tokens });
    shelve(lake, ...before);
    lake.addWebhook({ url, secret });
    await mutate(lake, mutation);
    const { headers, body } = await next();
    expect(JSON.parse(body)).toEqual({ _id: 'a', _type: 'book', _rev });
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'sanity-document-id': 'a',
      'sanity-operation': operation,
      'sanity-transaction-id': 'next',
      'sanity-project-id': 'local',
      'sanity-dataset': 'production',
    });
  });

  it('is sent for each document of a transaction that the public can see, and for no other', async () => {
    const { url, next, count } = await receiver();
    const lake = await webhookLake(url);
    shelve(
      lake,
      book('drafts.a'),
      book('b'),
      book('versions.r.b'),
      book('previewLink.x'),
      book('_.releases.r'),
      book('c'),
    );
    const told = [await next(), await next()].map(({ headers }) => headers['sanity-document-id']);
    expect(told).toEqual(['b', 'c']);
    await mutate(lake, { create: book('d') });
    expect((await next()).headers['sanity-document-id']).toBe('d');
    expect(count()).toBe(3);
  });

  it('is sent when a draft is published, once, and not while it is written', async () => {
    const { url, next, count } = await receiver();
    const lake = await webhookLake(url);
    const editor = asRole(lake, 'editor');
    await editor.create(book('drafts.a'));
    await editor.patch('drafts.a').set({ title: 'New' }).commit();
    const publish = { publishedId: 'a', draftId: 'drafts.a' };
    const actions = [{ actionType: 'sanity.action.document.publish', ...publish }];
    await post(lake, 'actions/production', { body: { actions, transactionId: 'published' } });
    expect(JSON.parse((await next()).body)).toMatchObject({ _id: 'a', _rev: 'published' });
    expect(count()).toBe(1);
  });

  it('is not sent for what was refused, or only tried', async () => {
    const { url, next, count } = await receiver();
    const lake = await webhookLake(url);
    await mutate(lake, { create: book('a') }, { delete: { id: 'b' } }, { create: book('a') });
    await post(lake, 'mutate/production?dryRun=true', {
      body: { mutations: [{ create: book('a') }] },
    });
    shelve(lake, book('c'));
    expect((await next()).headers['sanity-document-id']).toBe('c');
    expect(count()).toBe(1);
  });
});

describe('the signature of a webhook', () => {
  const sent = async (more = {}) => {
    const { url, next } = await receiver();
    shelve(await webhookLake(url, more), book('a'));
    const { headers, body } = await next();
    return { body, signature: String(headers['sanity-webhook-signature']) };
  };

  it('is what Sanity’s own library accepts', async () => {
    const { body, signature } = await sent();
    expect(await isValidSignature(body, signature, secret)).toBe(true);
  });

  it.each([
    ['another secret', { secret: `${secret}.` }],
    ['another body', { body: '{"_id":"b"}' }],
    ['a space more', { body: (body: string) => `${body} ` }],
    ['another time', { signature: (text: string) => text.replace(/t=\d/, 't=2') }],
    ['another hash', { signature: (text: string) => text.replace(/v1=./, 'v1=_') }],
  ])('is refused with %s', async (_what, changes: Record<string, unknown>) => {
    const given: Record<string, string> = { ...(await sent()), secret };
    for (const [name, change] of Object.entries(changes))
      given[name] = typeof change === 'function' ? change(given[name]) : String(change);
    expect(await isValidSignature(given.body!, given.signature!, given.secret!)).toBe(false);
  });

  it('is of the real time, to the millisecond, whatever the clock of the lake says', async () => {
    const { signature } = await sent({ now: handClock('2025-07-21T13:42:00Z').now });
    const time = Number(/^t=(\d+),/.exec(signature)?.[1]);
    expect(Math.abs(Date.now() - time)).toBeLessThan(60_000);
  });
});
