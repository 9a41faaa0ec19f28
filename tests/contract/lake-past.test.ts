import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SanityClient } from '@sanity/client';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, testLake } from '../support/lake.ts';
import { passOf } from '../support/lake-people.ts';
import { asRole, book } from '../support/lake-shelf.ts';

const base = '/data/history/production';
const seeded = [
  { ...book('a', { title: 'Seeded' }), _rev: 'first', _createdAt: '2025-07-01T00:00:00Z' },
  { ...book('drafts.b', { title: 'Draft' }), _rev: 'first', _createdAt: '2025-07-01T00:00:00Z' },
];

/** The client of a lake that began with two documents, of which one is a draft. */
async function seededLake(): Promise<SanityClient> {
  const file = join(temporaryFolder(), 'seed.ndjson');
  writeFileSync(file, seeded.map((each) => JSON.stringify(each)).join('\n'));
  let hour = 0;
  const now = () => new Date(Date.UTC(2025, 6, 21, hour++));
  return asRole(await testLake({ seed: [file], tokens: [passOf('editor')], now }), 'editor');
}

type Event = Record<string, unknown>;

async function eventsOf(client: SanityClient, id: string, asked = ''): Promise<Event[]> {
  const url = `${base}/events/documents/${id}?${asked}`;
  return (await client.request<{ events: Record<string, Event[]> }>({ url })).events[id]!;
}

const mutate = (client: SanityClient, transactionId: string, ...mutations: object[]) =>
  client.mutate(mutations as never, { transactionId });

describe('the history of a document', () => {
  it.each([
    ['a', { type: 'createLiveDocument', revisionId: 'first', documentId: 'a' }],
    [
      'drafts.b',
      {
        type: 'createDocumentVersion',
        versionId: 'drafts.b',
        versionRevisionId: 'first',
        documentId: 'b',
      },
    ],
  ])('that a seed brought begins when that says %s was created', async (id, expected) => {
    const common = { id: 'first', timestamp: '2025-07-01T00:00:00Z', author: '<system>' };
    expect(await eventsOf(await seededLake(), id)).toEqual([{ ...common, ...expected }]);
  });

  it('tells of what a script wrote', async () => {
    const client = await seededLake();
    await mutate(client, 't1', { create: book('c') }, { create: book('drafts.c') });
    await mutate(client, 't2', { patch: { id: 'c', set: { title: 'New' } } });
    await mutate(client, 't3', { patch: { id: 'drafts.c', set: { title: 'New' } } });
    await mutate(client, 't4', { delete: { id: 'drafts.c' } });
    await mutate(client, 't5', { delete: { id: 'c' } });
    const told = (await eventsOf(client, 'c')).map(({ id, type }) => `${id} ${type}`);
    expect(told).toEqual([
      't5 deleteDocumentGroup',
      't4 deleteDocumentVersion',
      't2 updateLiveDocument',
      't1 createDocumentVersion',
      't1 createLiveDocument',
    ]);
    expect((await eventsOf(client, 'c')).at(2)).toEqual({
      id: 't2',
      type: 'updateLiveDocument',
      documentId: 'c',
      revisionId: 't2',
      author: 'p-editor',
      timestamp: expect.stringMatching(/^2025-07-21T/),
    });
  });

  it('comes in pages', async () => {
    const client = await seededLake();
    for (const id of ['t1', 't2', 't3'])
      await mutate(client, id, { patch: { id: 'a', set: { title: id } } });
    const ids = async (asked: string) => (await eventsOf(client, 'a', asked)).map(({ id }) => id);
    expect(await ids('limit=2')).toEqual(['t3', 't2']);
    expect(await ids('limit=2&nextCursor=2')).toEqual(['t1', 'first']);
  });

  it.each([
    ['first', { a: 'Seeded', 'drafts.b': 'Draft' }],
    ['t1', { a: 'New', 'drafts.b': 'Draft' }],
    ['t2', { a: 'New' }],
    ['never', {}],
  ])('shows both at revision %s as %j', async (revision, expected) => {
    const client = await seededLake();
    await mutate(client, 't1', { patch: { id: 'a', set: { title: 'New' } } });
    await mutate(client, 't2', { delete: { id: 'drafts.b' } });
    const url = `${base}/documents/a,drafts.b?revision=${revision}`;
    const { documents } = await client.request<{ documents: Event[] }>({ url });
    const shown = documents.map(({ _id, title }) => [String(_id), title]);
    expect(Object.fromEntries(shown)).toEqual(expected);
  });

  it('can be gone back in, as the Studio does it', async () => {
    const client = await seededLake();
    await mutate(client, 't1', { patch: { id: 'a', set: { title: 'New', pages: 3 } } });
    const url = `${base}/documents/drafts.a,a?revision=first`;
    const { documents } = await client.request<{ documents: Event[] }>({ url });
    const older = documents.find(({ _id }) => _id === 'a')!;
    const attributes = { ...older, _id: 'drafts.a', _type: 'book' };
    const actionType = 'sanity.action.document.replaceDraft';
    await client.action({ actionType, publishedId: 'a', attributes });
    const restored = await client.getDocument('drafts.a');
    expect(restored).toMatchObject({ title: 'Seeded' });
    expect(restored).not.toHaveProperty('pages');
  });

  it.each([
    ['toTransaction=first', []],
    ['toTransaction=never', []],
    ['fromTransaction=first', ['t1', 't2']],
    ['toTransaction=t1', ['t1']],
  ])('lists the transactions with %s as %j', async (asked, expected) => {
    const client = await seededLake();
    for (const id of ['t1', 't2'])
      await mutate(client, id, { patch: { id: 'a', set: { title: id } } });
    const answered = await fetch(client.getUrl(`${base}/transactions/a?${asked}`), {
      headers: { authorization: 'Bearer editor' },
    });
    const lines = (await answered.text()).split('\n').filter(Boolean);
    expect(lines.map((line) => (JSON.parse(line) as Event)['id'])).toEqual(expected);
  });
});
