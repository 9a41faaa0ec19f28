import { applyPatch } from 'mendoza';
import { describe, expect, it } from 'vitest';
import type { SanityClient } from '@sanity/client';
import { clientOf, testLake } from '../support/lake.ts';
import { passOf } from '../support/lake-people.ts';
import { asRole, without } from '../support/lake-shelf.ts';
import type { Lake } from '../../studio/lake/server.ts';

const ids = { publishedId: 'a', draftId: 'drafts.a' };
const base = '/data/history/production';

/** A document that was begun, edited, published, edited again, discarded, taken back and deleted. */
async function life(until = 99): Promise<{ lake: Lake; client: SanityClient }> {
  let hour = 0;
  const now = () => new Date(Date.UTC(2025, 6, 21, hour));
  const lake = await testLake({ tokens: [passOf('editor')], now });
  const client = asRole(lake, 'editor');
  const steps: [string, object][] = [
    ['create', { publishedId: 'a', attributes: { _id: 'drafts.a', _type: 'book', title: 'One' } }],
    ['edit', { ...ids, patch: { set: { title: 'Two' } } }],
    ['publish', ids],
    ['edit', { ...ids, patch: { set: { title: 'Three' } } }],
    ['discard', { draftId: 'drafts.a' }],
    ['unpublish', ids],
    ['publish', ids],
    ['delete', { publishedId: 'a' }],
  ];
  for (const [does, rest] of steps.slice(0, until)) {
    hour += 1;
    const actions = [{ actionType: `sanity.action.document.${does}`, ...rest }];
    const body = { actions, transactionId: `t${hour}` };
    await client.request({ method: 'POST', url: '/data/actions/production', body });
  }
  return { lake, client };
}

type Documents = { documents: { _id: string; title: string }[] };

describe('the history of a document', () => {
  it.each([
    ['drafts.a,a', 'revision=t1', { 'drafts.a': 'One' }],
    ['drafts.a,a', 'revision=t2', { 'drafts.a': 'Two' }],
    ['drafts.a,a', 'revision=t3', { a: 'Two' }],
    ['drafts.a,a', 'revision=t4', { 'drafts.a': 'Three', a: 'Two' }],
    ['a', 'revision=t4', { a: 'Two' }],
    ['a', 'revision=t8', {}],
    ['a', 'revision=never', {}],
    ['drafts.a,a', 'time=2025-07-21T04:00:00Z', { 'drafts.a': 'Three', a: 'Two' }],
    ['drafts.a,a', 'time=2025-07-21T03:59:59Z', { a: 'Two' }],
    ['a', 'lastRevision=true', { a: 'Two' }],
  ])('shows %s at %s as %j', async (named, asked, expected) => {
    const { client } = await life();
    const { documents } = await client.request<Documents>({
      url: `${base}/documents/${named}?${asked}`,
    });
    expect(Object.fromEntries(documents.map(({ _id, title }) => [_id, title]))).toEqual(expected);
  });

  it.each([
    ['a,drafts.a', '', ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8']],
    ['a', '', ['t3', 't6', 't7', 't8']],
    ['a', 'reverse=true&limit=2', ['t8', 't7']],
    ['drafts.a', 'fromTransaction=t2&toTransaction=t4', ['t2', 't3', 't4']],
    ['drafts.a', 'reverse=true&toTransaction=t4', ['t4', 't3', 't2', 't1']],
    ['drafts.a', 'fromTransaction=', ['t1', 't2', 't3', 't4', 't5', 't6', 't7']],
    ['a', 'fromTime=2025-07-21T06:00:00.000Z&toTime=2025-07-21T07:00:00.000Z', ['t6', 't7']],
  ])('lists the transactions of %s, asked “%s”, as %j', async (named, asked, expected) => {
    const lines = await transactionsOf((await life()).lake, `${named}?${asked}`);
    expect(lines.map(({ id }) => id)).toEqual(expected);
    expect(lines[0]).toMatchObject({ author: 'p-editor', timestamp: expect.any(String) });
  });

  it('can be followed from nothing to the end by its effects', async () => {
    const { lake, client } = await life(4);
    const lines = await transactionsOf(lake, 'drafts.a?effectFormat=mendoza');
    let document: unknown = null;
    for (const { effects } of lines) document = applyPatch(document, effects['drafts.a']!.apply);
    const now = await client.getDocument('drafts.a');
    expect(document).toEqual(without(now!, ['_rev']));
  });

  it('tells what befell it, newest first', async () => {
    const named = 'drafts.a';
    const { client } = await life();
    const { events } = await client.request<{
      events: Record<string, { type: string; id: string }[]>;
    }>({
      url: `${base}/events/documents/${named}?limit=100`,
    });
    expect(events[named]!.map(({ type, id }) => `${id} ${type}`)).toEqual([
      't8 deleteDocumentGroup',
      't7 publishDocumentVersion',
      't6 unpublishDocument',
      't5 deleteDocumentVersion',
      't4 createDocumentVersion',
      't3 publishDocumentVersion',
      't1 createDocumentVersion',
    ]);
    expect(events[named]!.find(({ id }) => id === 't3')).toEqual({
      id: 't3',
      type: 'publishDocumentVersion',
      timestamp: '2025-07-21T03:00:00.000Z',
      author: 'p-editor',
      documentId: 'a',
      versionId: 'drafts.a',
      versionRevisionId: 't2',
      revisionId: 't3',
      publishCause: 'document.publish',
    });
  });

  it('is not for strangers', async () => {
    const { lake } = await life(1);
    const asked = clientOf(lake).request({ url: `${base}/documents/a?lastRevision=true` });
    await expect(asked).rejects.toMatchObject({ statusCode: 401 });
  });
});

interface Line {
  id: string;
  effects: Record<string, { apply: unknown[] }>;
}

async function transactionsOf({ url }: Lake, asked: string): Promise<Line[]> {
  const headers = { authorization: 'Bearer editor' };
  const answered = await fetch(`${url}/v1${base}/transactions/${asked}`, { headers });
  const lines = (await answered.text()).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line);
}
