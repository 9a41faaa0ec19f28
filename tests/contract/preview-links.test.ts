import { expect, it } from 'vitest';
import { findLink, hashOf } from '../../src/preview/links.ts';
import { clientOf, testLake } from '../support/lake.ts';
import { passOf } from '../support/lake-people.ts';

const end = '2026-11-25T12:00:00.000Z';
const before = new Date(Date.parse(end) - 1);
const link = { _type: 'previewLink', secretHash: hashOf('the secret'), expiresAt: end };

/** A lake, with what one person writes and what the preview reads. */
async function lakeFor(role: 'editor' | 'contributor') {
  const lake = await testLake({ tokens: [passOf(role), passOf('viewer')] });
  return {
    writing: clientOf(lake, { token: role }),
    reading: clientOf(lake, { token: 'viewer', perspective: 'drafts' }),
    stranger: clientOf(lake),
  };
}

it.each([
  ['just before', -1, true],
  ['at', 0, false],
  ['just after', 1, false],
])('findLink() %s the end of a link', async (_when, ms, isThere) => {
  const { writing, reading } = await lakeFor('editor');
  await writing.create({ _id: 'previewLink.one', ...link });
  const now = new Date(Date.parse(end) + ms);
  expect((await findLink(reading, hashOf('the secret'), now)) !== undefined).toBe(isThere);
});

it('findLink() finds no link for another secret', async () => {
  const { writing, reading } = await lakeFor('editor');
  await writing.create({ _id: 'previewLink.one', ...link });
  for (const guess of ['', 'the secret ', 'another', hashOf('the secret')])
    expect(await findLink(reading, hashOf(guess), before)).toBeUndefined();
});

it('findLink() finds no link that was revoked', async () => {
  const { writing, reading } = await lakeFor('editor');
  await writing.create({ _id: 'previewLink.one', ...link });
  expect(await findLink(reading, link.secretHash, before)).toBeDefined();
  await writing.delete('previewLink.one');
  expect(await findLink(reading, link.secretHash, before)).toBeUndefined();
});

it('findLink() finds no link without an end', async () => {
  const { writing, reading } = await lakeFor('editor');
  const { _type, secretHash } = link;
  await writing.create({ _id: 'previewLink.one', _type, secretHash });
  expect(await findLink(reading, link.secretHash, before)).toBeUndefined();
});

it('a contributor cannot make a link, not even as a draft', async () => {
  const { writing, reading } = await lakeFor('contributor');
  await expect(writing.create({ _id: 'previewLink.one', ...link })).rejects.toThrow();
  await writing.create({ _id: 'drafts.one', ...link });
  await writing.create({ _id: 'drafts.previewLink.one', ...link });
  expect(await findLink(reading, link.secretHash, before)).toBeUndefined();
});

it('a stranger does not see that there are links', async () => {
  const { writing, stranger } = await lakeFor('editor');
  await writing.create({ _id: 'previewLink.one', ...link });
  expect(await stranger.fetch('*[_type == "previewLink"]')).toEqual([]);
});
