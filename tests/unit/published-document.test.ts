import { expect, it } from 'vitest';
import type { Found } from '../../src/content/found.ts';
import { siteQuery } from '../../src/content/queries.ts';
import { toResults } from '../../src/content/to-results.ts';
import { documentOf } from '../../studio/tools/results/published-document.ts';
import { codeNamed } from '../support/code-named.ts';
import { found, type Document } from '../support/content.ts';
import { parkResults } from '../support/results-seed.ts';

const results = await parkResults();
const document = documentOf(results) as Document;

it('the document that the Studio writes is read by a build as what was published', async () => {
  const { results: written } = await found<Found>(siteQuery, [document]);
  expect(toResults(written, codeNamed('park-play-area'))).toEqual(results);
});

it('every item of its lists has a key of its own there, by which the Studio knows it', () => {
  let lists = 0;
  JSON.stringify(document, (_name, value: unknown) => {
    if (!Array.isArray(value) || typeof value[0] !== 'object') return value;
    const keys = value.map((item: { _key?: unknown }) => item._key);
    expect(keys.every((key) => typeof key === 'string')).toBe(true);
    expect(new Set(keys).size).toBe(value.length);
    lists += 1;
    return value;
  });
  expect(lists).toBeGreaterThan(10);
});

it('there is one for a consultation, whichever release it is of', () => {
  const next = documentOf({ ...results, release: 2 });
  expect([document._id, next._id]).toEqual(Array(2).fill('published-results-park-play-area'));
});
