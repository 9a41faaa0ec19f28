import type { SanityClient } from '@sanity/client';
import { describe, expect, it } from 'vitest';
import {
  atlas,
  later,
  newAtlas,
  newBible,
  releaseId,
  withRelease,
} from '../support/lake-releases.ts';

const base = '/data/history/production';
type Event = Record<string, unknown>;

async function releaseEvents(client: SanityClient, asked = ''): Promise<Event[]> {
  const url = `${base}/events/releases/${releaseId}?${asked}`;
  return (await client.request<{ events: Event[] }>({ url })).events;
}

async function eventsOf(client: SanityClient, id: string): Promise<Event[]> {
  const url = `${base}/events/documents/${id}`;
  return (await client.request<{ events: Record<string, Event[]> }>({ url })).events[id]!;
}

async function lastOf(client: SanityClient, id: string): Promise<Event> {
  const url = `${base}/documents/${id}?lastRevision=true`;
  return (await client.request<{ documents: Event[] }>({ url })).documents[0]!;
}

const types = (events: Event[]) => events.map(({ type }) => type);

describe('the history of a release', () => {
  it('tells what befell it, newest first', async () => {
    const { client } = await withRelease(atlas);
    const { releases } = client;
    await client.createVersion({ releaseId, publishedId: 'atlas', baseId: 'atlas' });
    await releases.edit({ releaseId, patch: { set: { 'metadata.title': 'New' } } });
    await releases.schedule({ releaseId, publishAt: later });
    await releases.unschedule({ releaseId });
    await client.discardVersion({ releaseId, publishedId: 'atlas' });
    await client.createVersion({ releaseId, publishedId: 'atlas', baseId: 'atlas' });
    await releases.archive({ releaseId });
    await releases.unarchive({ releaseId });
    await releases.publish({ releaseId });
    const events = await releaseEvents(client);
    expect(types(events)).toEqual([
      'publishRelease',
      'unarchiveRelease',
      'archiveRelease',
      'addDocumentToRelease',
      'discardDocumentFromRelease',
      'unscheduleRelease',
      'scheduleRelease',
      'addDocumentToRelease',
      'createRelease',
    ]);
    const common = { author: 'p-editor', releaseName: releaseId };
    expect(events[6]).toMatchObject({ ...common, publishAt: later });
    const version = { documentId: 'atlas', documentType: 'book', versionId: newAtlas._id };
    expect(events[4]).toMatchObject({ ...common, ...version });
    expect(types(await releaseEvents(client, 'limit=2&nextCursor=7'))).toEqual(
      types(events).slice(7),
    );
  });

  it('is that of no other', async () => {
    const { client } = await withRelease(newAtlas);
    await client.releases.create({ releaseId: 'winter' });
    expect(types(await releaseEvents(client))).toEqual(['addDocumentToRelease', 'createRelease']);
  });
});

describe('the history of a document that a release published', () => {
  it.each([
    ['at once', undefined, 'release.publish'],
    ['for a time that has come', '2025-07-21T13:42:00Z', 'release.publish'],
  ])('%s says by what', async (_when, publishAt, publishCause) => {
    const { client } = await withRelease(atlas, newAtlas);
    const { transactionId } = publishAt
      ? await client.releases.schedule({ releaseId, publishAt })
      : await client.releases.publish({ releaseId });
    expect((await eventsOf(client, 'atlas'))[0]).toMatchObject({
      type: 'publishDocumentVersion',
      releaseId,
      versionId: newAtlas._id,
      versionRevisionId: 'shelved',
      revisionId: transactionId,
      publishCause,
    });
  });

  it('says that it was scheduled, where it was', async () => {
    const { client, clock } = await withRelease(atlas, newAtlas);
    await client.releases.schedule({ releaseId, publishAt: later });
    clock.now = new Date(later);
    await expect
      .poll(async () => (await eventsOf(client, 'atlas'))[0], { timeout: 10_000 })
      .toMatchObject({ type: 'publishDocumentVersion', publishCause: 'release.schedule' });
  });

  it('says that it was taken back', async () => {
    const { client } = await withRelease(atlas);
    await client.unpublishVersion({ releaseId, publishedId: 'atlas' });
    await client.releases.publish({ releaseId });
    expect((await eventsOf(client, 'atlas'))[0]).toMatchObject({
      type: 'unpublishDocument',
      versionId: 'drafts.atlas',
    });
  });

  it('has its last version with the revision of the publication, by which the Studio reverts', async () => {
    const { client } = await withRelease(atlas, newAtlas, newBible);
    const { transactionId } = await client.releases.publish({ releaseId });
    const release = await client.releases.get({ releaseId });
    for (const { id } of release!.finalDocumentStates!)
      expect(await lastOf(client, id)).toMatchObject({ _id: id, _rev: transactionId });
  });

  it('has the last version of an archived release as somebody left it', async () => {
    const { client } = await withRelease(atlas, newAtlas);
    await client.releases.archive({ releaseId });
    expect(await lastOf(client, newAtlas._id)).toMatchObject({ ...newAtlas, _rev: 'shelved' });
  });
});
