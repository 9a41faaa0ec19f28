import { resolveEditInfo } from '@sanity/client/csm';
import { describe, expect, it } from 'vitest';
import { book, shelf } from '../support/lake-shelf.ts';

const parts = [
  { _key: 'x', title: 'One', n: 1 },
  { _key: 'y', title: 'Two', n: 1 },
];
const atlas = book('drafts.atlas', {
  title: 'Atlas',
  slug: { current: 'atlas-of-rivers' },
  parts,
  tags: ['a', 'a'],
  author: { _ref: 'ada' },
});
const ada = book('ada', { title: 'Ada', names: { first: 'Ada L.' } });

type Path = (string | number)[];

/** What the client makes of a place in a result: where it can be edited. */
async function placeOf(query: string, resultPath: Path) {
  const { client } = await shelf(atlas, ada);
  const drafts = client.withConfig({ perspective: 'drafts' });
  const asked = { filterResponse: false, resultSourceMap: 'withKeyArraySelector' } as const;
  const { resultSourceMap } = await drafts.fetch(query, {}, asked);
  const place = resolveEditInfo({ resultSourceMap: resultSourceMap!, resultPath, studioUrl: '/' });
  return place && { id: place.id, type: place.type, path: place.path };
}

const atlasOnly = '*[_id == "atlas"]';

describe('a content source map', () => {
  it.each<[string, Path, string, unknown]>([
    [`${atlasOnly}[0]`, ['title'], 'drafts.atlas', ['title']],
    [`${atlasOnly}`, [0, 'slug', 'current'], 'drafts.atlas', ['slug', 'current']],
    [`${atlasOnly}[0]{_id, "name": title}`, ['name'], 'drafts.atlas', ['title']],
    [`${atlasOnly}[0]{_id, "slug": slug.current}`, ['slug'], 'drafts.atlas', ['slug', 'current']],
    [
      `${atlasOnly}[0]{_id, parts[]{title}}`,
      ['parts', 1, 'title'],
      'drafts.atlas',
      ['parts', 1, 'title'],
    ],
    [
      `${atlasOnly}[0]{_id, "all": parts}`,
      ['all', 0, 'title'],
      'drafts.atlas',
      ['parts', 0, 'title'],
    ],
    [
      `${atlasOnly}[0]{_id, "second": parts[1].title}`,
      ['second'],
      'drafts.atlas',
      ['parts', { _key: 'y', _index: -1 }, 'title'],
    ],
    [`${atlasOnly}[0]{_id, "boxed": {"in": title}}`, ['boxed', 'in'], 'drafts.atlas', ['title']],
    [
      `${atlasOnly}[0]{_id, author->{_id, names}}`,
      ['author', 'names', 'first'],
      'ada',
      ['names', 'first'],
    ],
    [`{"of": ${atlasOnly}[0]{_id, title}}`, ['of', 'title'], 'drafts.atlas', ['title']],
  ])('of %s leads from %j to %s, %j', async (query, from, id, path) => {
    expect(await placeOf(query, from)).toEqual({ id, type: 'book', path });
  });

  it.each<[string, Path]>([
    [`${atlasOnly}[0]{_id, "made": title + "!"}`, ['made']],
    [`${atlasOnly}[0]{_id, "tag": tags[0]}`, ['tag']], // which stands at two places
    [`${atlasOnly}[0]{_id, "pages": parts[0].n}`, ['pages']],
    [`${atlasOnly}[0]{title}`, ['title']], // which does not say what document it is
    [`${atlasOnly}[0]{"_id": "made-up", title}`, ['title']],
    ['count(*)', []],
  ])('of %s leads from %j nowhere', async (query, from) => {
    expect(await placeOf(query, from)).toBeUndefined();
  });

  it('is small: a line for a document, however much is shown of it', async () => {
    const { client } = await shelf(atlas, ada);
    const asked = { filterResponse: false, resultSourceMap: true } as const;
    const { resultSourceMap } = await client.fetch('* | order(_id asc)', {}, asked);
    expect(resultSourceMap).toEqual({
      documents: [
        { _id: 'ada', _type: 'book' },
        { _id: 'drafts.atlas', _type: 'book' },
      ],
      paths: ['$'],
      mappings: {
        '$[0]': { type: 'value', source: { type: 'documentValue', document: 0, path: 0 } },
        '$[1]': { type: 'value', source: { type: 'documentValue', document: 1, path: 0 } },
      },
    });
  });

  it.each([false, undefined])('is not there where it is not asked for (%s)', async (wanted) => {
    const { client } = await shelf(atlas);
    const options = wanted === undefined ? {} : { resultSourceMap: wanted };
    const answered = await client.fetch('*', {}, { filterResponse: false, ...options });
    expect(answered).not.toHaveProperty('resultSourceMap');
  });

  it('lets the client hide in each text where it is edited', async () => {
    const { client } = await shelf(atlas);
    const stega = { enabled: true, studioUrl: 'https://studio.example.gov.uk' };
    const hidden = await client.fetch<string>('*[0]{_id, title}', {}, { stega });
    expect(JSON.stringify(hidden).length).toBeGreaterThan(JSON.stringify(atlas).length + 100);
  });
});
