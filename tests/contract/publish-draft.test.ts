import type { SanityClient } from '@sanity/client';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../studio/actions/log-entry.ts';
import { publishDraft, type Seen } from '../../studio/actions/publish-draft.ts';
import { asRole, shelf } from '../support/lake-shelf.ts';

const id = 'a';
const draftId = `drafts.${id}`;
const was = {
  _id: id,
  _type: 'consultation',
  title: 'Old',
  changes: [{ _key: '1', note: 'First' }],
};
const isNow = { ...was, _id: draftId, title: 'New' };
const entry: LogEntry = {
  _key: '2',
  _type: 'change',
  at: '2025-07-22T09:00:00.000Z',
  kind: 'other',
  note: 'We changed the title.',
};

type Documents = ({ _id: string; _type: string } & object)[];

/** A lake with these documents, and what an officer sees of them. */
async function opened(...documents: Documents) {
  const { lake, client } = await shelf(...documents);
  const look = async (): Promise<Seen> => ({
    id,
    draft: (await client.getDocument(draftId))!,
    published: (await client.getDocument(id)) ?? null,
  });
  return { lake, client, look, seen: await look() };
}

const inLake = (client: SanityClient) => client.fetch<object[]>('* | order(_id asc)');

/** Somebody else writes just before what `client` does for the `turn`th time. */
const interrupted = (client: SanityClient, turn: number, write: () => Promise<unknown>) => {
  let calls = 0;
  const before = async () => void (++calls === turn && (await write()));
  return {
    action: async (...args: Parameters<SanityClient['action']>) => {
      await before();
      return client.action(...args);
    },
    getDocument: async (name: string) => {
      await before();
      return client.getDocument(name);
    },
  } as unknown as SanityClient;
};

describe('publishDraft()', () => {
  it('keeps the address that a consultation had, whatever its draft says of earlier ones', async () => {
    const slug = (current: string) => ({ _type: 'slug', current });
    const old = { ...was, slug: slug('old') };
    const renamed = { ...isNow, slug: slug('new'), earlierSlugs: ['another'] };
    const { client, seen } = await opened(old, renamed);
    expect(await publishDraft(client, seen, undefined)).toEqual({ ok: true });
    expect(await inLake(client)).toMatchObject([{ slug: slug('new'), earlierSlugs: ['old'] }]);
  });

  it('publishes the draft with a line more, at once', async () => {
    const { client, seen } = await opened(was, isNow);
    expect(await publishDraft(client, seen, entry)).toEqual({ ok: true });
    const [first] = was.changes;
    expect(await inLake(client)).toMatchObject([
      { _id: id, title: 'New', changes: [first, entry] },
    ]);
  });

  it('publishes what nobody needs to be told of as it is', async () => {
    const { client, seen } = await opened(was, isNow);
    expect(await publishDraft(client, seen, undefined)).toEqual({ ok: true });
    expect(await inLake(client)).toMatchObject([{ _id: id, title: 'New', changes: was.changes }]);
  });

  it('begins an empty log with the first publishing, whatever the draft brought', async () => {
    const { client, seen } = await opened(isNow);
    expect(await publishDraft(client, seen, undefined)).toEqual({ ok: true });
    expect(await inLake(client)).toMatchObject([{ _id: id, changes: [] }]);
  });

  it('replaces the line of a publishing that failed', async () => {
    const left = {
      ...isNow,
      changes: [...was.changes, { ...entry, _key: '0', note: 'Left over' }],
    };
    const { client, seen } = await opened(was, left);
    await publishDraft(client, seen, entry);
    const [first] = was.changes;
    expect(await inLake(client)).toMatchObject([{ changes: [first, entry] }]);
  });

  it.each([
    ['before the line is added', entry, 1],
    ['as the line has been added', entry, 2],
    ['before it is published', entry, 3],
    ['before it is published without a line', undefined, 1],
  ])('refuses where somebody edits %s, and keeps their edit', async (_when, line, turn) => {
    const { client, seen } = await opened(was, isNow);
    const edit = () => client.patch(draftId).set({ title: 'Theirs' }).commit();
    const result = await publishDraft(interrupted(client, turn, edit), seen, line);
    expect(result).toEqual({ ok: false, why: 'edited' });
    expect(await inLake(client)).toMatchObject([
      { _id: id, title: 'Old', changes: was.changes },
      { _id: draftId, title: 'Theirs' },
    ]);
  });

  it('refuses where somebody has published meanwhile', async () => {
    const { client, seen } = await opened(was, isNow);
    const publish = () => client.patch(id).set({ title: 'Theirs' }).commit();
    const result = await publishDraft(interrupted(client, 3, publish), seen, entry);
    expect(result).toEqual({ ok: false, why: 'edited' });
  });

  it('publishes once the edit has been seen', async () => {
    const { client, seen, look } = await opened(was, isNow);
    const edit = () => client.patch(draftId).set({ title: 'Theirs' }).commit();
    await publishDraft(interrupted(client, 1, edit), seen, entry);
    expect(await publishDraft(client, await look(), entry)).toEqual({ ok: true });
    const [first] = was.changes;
    expect(await inLake(client)).toMatchObject([{ title: 'Theirs', changes: [first, entry] }]);
  });

  it('says that it failed where the lake does not let this person publish', async () => {
    const { lake, seen } = await opened(was, isNow);
    const result = await publishDraft(asRole(lake, 'contributor'), seen, entry);
    expect(result).toEqual({ ok: false, why: 'failed' });
  });
});
