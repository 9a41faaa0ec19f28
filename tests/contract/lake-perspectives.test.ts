import type { ClientConfig } from '@sanity/client';
import { describe, expect, it } from 'vitest';
import { clientOf } from '../support/lake.ts';
import { library } from '../support/library.ts';

const everyTitle = '*[_type == "book"] | order(_id asc).title';

const asOfficer = (config: ClientConfig): ClientConfig => ({ token: 'officer', ...config });

describe('the lake, asked with a token,', () => {
  it.each([
    ['published', ['Atlas', 'Bible']],
    ['drafts', ['Atlas, drafted', 'Bible', 'Cookery, drafted']],
    ['previewDrafts', ['Atlas, drafted', 'Bible', 'Cookery, drafted']],
    [['autumn'], ['Atlas, autumn']],
    [
      ['autumn', 'drafts'],
      ['Atlas, autumn', 'Cookery, drafted'],
    ],
    [
      ['drafts', 'autumn'],
      ['Atlas, drafted', 'Cookery, drafted'],
    ],
    [['winter', 'autumn'], ['Atlas, winter']],
  ] as const)('shows perspective %j as %j', async (perspective, titles) => {
    const client = clientOf(await library(), asOfficer({ perspective: perspective as 'drafts' }));
    expect(await client.fetch(everyTitle)).toEqual(titles);
  });

  it('shows all seven documents in the perspective “raw”', async () => {
    const client = clientOf(await library(), asOfficer({ perspective: 'raw' }));
    expect(await client.fetch('count(*)')).toBe(7);
  });

  it('names a draft by its published id, and keeps its own', async () => {
    const client = clientOf(await library(), asOfficer({ perspective: 'drafts' }));
    const found = await client.fetch(
      '*[title match "drafted"]{ _id, _originalId } | order(_id asc)',
    );
    expect(found).toEqual([
      { _id: 'atlas', _originalId: 'drafts.atlas' },
      { _id: 'cookery', _originalId: 'drafts.cookery' },
    ]);
  });

  it.each([
    ['published', 'Bible'],
    ['autumn', null],
  ])('follows references as perspective %s sees them: to %s', async (perspective, title) => {
    const client = clientOf(await library(), asOfficer({ perspective: [perspective] }));
    expect(await client.fetch('*[_id == "atlas"][0].sequel->title')).toBe(title);
  });

  it.each([
    ['2025-02-18', 7],
    ['2025-02-19', 2],
    ['X', 2],
    ['1', 7],
  ])('shows version %s %i documents where no perspective is asked for', async (version, count) => {
    const { url } = await library();
    const address = `${url}/v${version}/data/query/production?query=count(*)`;
    const answered = await fetch(address, { headers: { authorization: 'Bearer officer' } });
    expect(await answered.json()).toMatchObject({ result: count, query: 'count(*)' });
  });
});

describe('the lake, asked by a stranger,', () => {
  it.each(['published', 'drafts', 'raw', 'autumn'])(
    'shows published documents only, in perspective %s too',
    async (perspective) => {
      const client = clientOf(await library(), { perspective: perspective as 'drafts' });
      expect(await client.fetch(everyTitle)).toEqual(['Atlas', 'Bible']);
    },
  );

  it('shows no draft by its id', async () => {
    const client = clientOf(await library());
    expect(await client.getDocument('drafts.atlas')).toBeUndefined();
    expect(await client.getDocument('atlas')).toMatchObject({ title: 'Atlas' });
  });

  it('refuses a token that it does not know', async () => {
    const client = clientOf(await library(), { token: 'of-somebody-else' });
    await expect(client.fetch('*')).rejects.toMatchObject({ statusCode: 401 });
  });
});
