import { describe, expect, it } from 'vitest';
import { asRole, book, contents, without } from '../support/lake-shelf.ts';
import {
  atlas,
  bringTo,
  later,
  metadata,
  newAtlas,
  newBible,
  releaseId,
  withRelease,
  type State,
} from '../support/lake-releases.ts';
import { listening } from '../support/lake-listener.ts';

const document = { _id: '_.releases.autumn', _type: 'system.release', name: 'autumn', metadata };
const at = '2025-07-21T13:42:00.000Z';
const final = (...ids: string[]) => ({
  finalDocumentStates: ids.map((id) => ({ _key: id, id })),
});

/** What is in a lake, without the revisions. */
const plain = async (lake: Parameters<typeof contents>[0]) =>
  (await contents(lake)).map((each) => without(each as object, ['_rev']));

describe('a release', () => {
  it('is a document that is active when it is made', async () => {
    const { lake, client } = await withRelease();
    expect(await plain(lake)).toEqual([{ ...document, state: 'active' }]);
    expect(await client.releases.get({ releaseId })).toMatchObject(document);
  });

  it('that nothing is said of is undecided', async () => {
    const { client } = await withRelease();
    await client.action({ actionType: 'sanity.action.release.create', releaseId: 'r' });
    const found = await client.releases.get({ releaseId: 'r' });
    expect(found?.metadata).toEqual({ releaseType: 'undecided' });
  });

  it('can be said other things of', async () => {
    const { client } = await withRelease();
    const set = { metadata: { ...metadata, title: 'Winter' } };
    await client.releases.edit({ releaseId, patch: { set, unset: ['metadata.description'] } });
    expect((await client.releases.get({ releaseId }))?.metadata.title).toBe('Winter');
  });

  it('publishes all its versions at once, and they are gone', async () => {
    const { lake, client } = await withRelease(atlas, book('drafts.atlas'), newAtlas, newBible);
    const ear = await listening(lake, { query: '*' }, { role: 'editor' });
    const { transactionId } = await client.releases.publish({ releaseId });
    const events = (await ear.hear(5)).map(({ data }) => data);
    expect(events.every((event) => event['transactionId'] === transactionId)).toBe(true);
    expect(await plain(lake)).toEqual([
      {
        ...document,
        state: 'published',
        publishedAt: at,
        ...final('versions.autumn.atlas', 'versions.autumn.bible'),
      },
      { ...newAtlas, _id: 'atlas' },
      { ...newBible, _id: 'bible' },
      book('drafts.atlas'),
    ]);
  });

  it('publishes references within itself, whichever document comes first', async () => {
    const sequel = { _ref: 'bible', _weak: true, _strengthenOnPublish: { type: 'book' } };
    const { client } = await withRelease(book(newAtlas._id, { sequel }), newBible);
    await client.releases.publish({ releaseId });
    expect(await client.getDocument('atlas')).toMatchObject({ sequel: { _ref: 'bible' } });
  });

  it('takes back what it marks for that, and leaves a draft of it', async () => {
    const { lake, client } = await withRelease(atlas);
    await client.unpublishVersion({ releaseId, publishedId: 'atlas' });
    await client.releases.publish({ releaseId });
    expect((await plain(lake)).slice(1)).toEqual([{ ...atlas, _id: 'drafts.atlas' }]);
  });

  it('takes back what has a newer draft, and leaves that', async () => {
    const draft = book('drafts.atlas', { title: 'Newer' });
    const { lake, client } = await withRelease(atlas, draft);
    await client.unpublishVersion({ releaseId, publishedId: 'atlas' });
    await client.releases.publish({ releaseId });
    expect((await plain(lake)).slice(1)).toEqual([draft]);
  });

  it('that is archived has no versions any more, and has them again when it is unarchived', async () => {
    const { lake, client } = await withRelease(atlas, newAtlas, newBible);
    const before = await plain(lake);
    await client.releases.archive({ releaseId });
    const ids = ['versions.autumn.atlas', 'versions.autumn.bible'];
    expect(await plain(lake)).toEqual([
      { ...document, state: 'archived', ...final(...ids) },
      atlas,
    ]);
    await client.releases.unarchive({ releaseId });
    expect(await plain(lake)).toEqual(before);
  });

  it('that is archived or published can be deleted', async () => {
    const { lake, client } = await withRelease(newAtlas);
    await bringTo(client, 'archived');
    await client.releases.delete({ releaseId });
    expect(await plain(lake)).toEqual([]);
  });

  it('can be scheduled, for another time, and no longer', async () => {
    const { client } = await withRelease(newAtlas);
    const found = () => client.releases.get({ releaseId });
    await client.releases.schedule({ releaseId, publishAt: later });
    expect(await found()).toMatchObject({ state: 'scheduled', publishAt: later });
    await client.releases.schedule({ releaseId, publishAt: '2025-08-01T10:00:00+01:00' });
    expect(await found()).toMatchObject({ publishAt: '2025-08-01T09:00:00.000Z' });
    await client.releases.unschedule({ releaseId });
    expect(await found()).toMatchObject({ state: 'active' });
    expect(await found()).not.toHaveProperty('publishAt');
  });

  it.each([
    ['2025-07-21T13:42:00Z', 'published'],
    ['2025-07-21T13:42:00.001Z', 'scheduled'],
  ])('scheduled for %s, at 13:42, is %s', async (publishAt, state) => {
    const { client } = await withRelease(newAtlas);
    await client.releases.schedule({ releaseId, publishAt });
    expect(await client.releases.get({ releaseId })).toMatchObject({ state });
  });

  it.each<State>(['active', 'scheduled', 'published', 'archived'])(
    'is not written to, where the Studio only asks whether it could be, while it is %s',
    async (state) => {
      const { lake, client } = await withRelease(atlas, newAtlas);
      await bringTo(client, state);
      const before = await contents(lake);
      const dry = { dryRun: true };
      const asked = [
        client.releases.create({ metadata }, dry),
        client.releases.publish({ releaseId }, dry),
        client.releases.archive({ releaseId }, dry),
        client.releases.schedule({ releaseId, publishAt: at }, dry),
        client.releases.delete({ releaseId }, dry),
      ];
      await Promise.allSettled(asked);
      expect(await contents(lake)).toEqual(before);
    },
  );

  it('is shown by its own perspective until it is published', async () => {
    const { lake, client } = await withRelease(atlas, newAtlas);
    const seen = asRole(lake, 'editor').withConfig({ perspective: [releaseId] });
    const title = '*[_id == "atlas"][0].title';
    expect(await seen.fetch(title)).toBe('Atlas, autumn');
    expect(await seen.withConfig({ perspective: 'published' }).fetch(title)).toBe('Atlas');
    await client.releases.publish({ releaseId });
    expect(await seen.withConfig({ perspective: 'published' }).fetch(title)).toBe('Atlas, autumn');
  });
});
