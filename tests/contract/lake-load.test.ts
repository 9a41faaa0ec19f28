import { describe, expect, it } from 'vitest';
import type { Lake } from '../../studio/lake/server.ts';
import { temporaryFolder, testLake } from '../support/lake.ts';
import { passOf } from '../support/lake-people.ts';
import { asRole, book, shelf, staffedLake } from '../support/lake-shelf.ts';

describe('what the Studio asks for as it loads', () => {
  it.each([
    ['/users/p-viewer', { id: 'p-viewer', displayName: 'The viewer' }],
    ['/users/p-viewer,p-gone', [{ displayName: 'The viewer' }, { displayName: 'p-gone' }]],
    [
      '/projects/local',
      { id: 'local', members: [{}, { id: 'p-editor', isCurrentUser: true }, {}, {}] },
    ],
    ['/projects/local/datasets', [{ name: 'production' }]],
    ['/projects/local/grants', {}],
    ['/projects/local/user-applications', []],
    ['/datasets', [{ name: 'production' }]],
    ['/projects/local/datasets?datasetProfile=comments&addonFor=production', []],
    ['/projects/local/roles', [{}, { name: 'editor', title: 'Editor' }, {}, {}]],
    ['/projects/local/new-content-release-allowed', { data: { datasetReleaseLimit: 1000 } }],
    [
      '/subscriptions/project/local',
      { featureTypes: { retention: { features: [{ attributes: { maxRetentionDays: 36_500 } }] } } },
    ],
    ['/features', ['contentReleases']],
    ['/data/ping/production', {}],
    ['/data/references/production/documents/a/to', { totalCount: 0 }],
    ['/intake/telemetry-status', { status: 'denied' }],
    ['/check/cors', { result: { allowed: true } }],
  ])('is at %s', async (url, expected) => {
    const client = asRole(await staffedLake(), 'editor');
    expect(await client.request({ url })).toMatchObject(expected);
  });

  it('is kept of each person’s habits, for that person, over a restart', async () => {
    const directory = temporaryFolder();
    const tokens = [passOf('editor'), passOf('viewer')];
    const lake = await testLake({ directory, tokens });
    const body = [{ key: 'order', value: { by: 'title' } }];
    await asRole(lake, 'editor').request({ method: 'PUT', url: '/users/me/keyvalue', body });
    const again = await testLake({ directory, tokens });
    const url = '/users/me/keyvalue/order,other';
    const other = { key: 'other', value: null };
    expect(await asRole(again, 'editor').request({ url })).toEqual([...body, other]);
    expect(await asRole(again, 'viewer').request({ url })).toEqual([
      { key: 'order', value: null },
      other,
    ]);
  });
});

describe('“Ask to edit”', () => {
  it('is answered with what to do instead, which the Studio shows', async () => {
    const client = asRole(await staffedLake(), 'viewer');
    const asked = client.request({ method: 'POST', url: '/access/project/local/requests' });
    await expect(asked).rejects.toMatchObject({
      statusCode: 409,
      response: { body: { message: expect.stringContaining('sign in as an editor') } },
    });
  });
});

describe('live events', () => {
  it('say to whoever shows a query that it may have changed', async () => {
    const { client } = await shelf(book('a'));
    const { syncTags } = await client.fetch('*', {}, { filterResponse: false });
    const heard: unknown[] = [];
    await new Promise<void>((done, error) => {
      const next = (event: { type: string }) => {
        heard.push(event);
        if (event.type === 'welcome') void client.patch('a').set({ title: 'New' }).commit();
        else done(subscription.unsubscribe());
      };
      const live = client.withConfig({ apiVersion: '2025-02-19' }).live.events();
      const subscription = live.subscribe({ next, error });
    });
    expect(heard).toMatchObject([{ type: 'welcome' }, { type: 'message', tags: syncTags }]);
  });
});

describe('an export', () => {
  const exported = (lake: Lake, asked: string, token: string) =>
    fetch(`${lake.url}/v1/data/export/production${asked}`, {
      headers: { authorization: `Bearer ${token}` },
    });

  it.each([
    ['', ['a', 'drafts.b', 'f']],
    ['?types=film', ['f']],
  ])('asked “%s” has every document, drafts too, one a line: %j', async (asked, ids) => {
    const { lake, client } = await shelf(book('a'), book('drafts.b'), { _id: 'f', _type: 'film' });
    const text = await (await exported(lake, asked, 'viewer')).text();
    const documents = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(documents).toEqual(await client.fetch('*[_id in $ids] | order(_id asc)', { ids }));
  });

  it('is not for strangers', async () => {
    const { lake } = await shelf(book('a'));
    expect((await fetch(`${lake.url}/v1/data/export/production`)).status).toBe(401);
  });
});
