import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clientOf, temporaryFolder, testLake, writing } from '../support/lake.ts';
import { startLake } from '../../studio/lake/server.ts';

const seed = ['studio/content/staffordshire.ndjson', 'tests/fixtures/states.ndjson'];
const now = () => new Date('2025-07-21T13:42:00Z');
const book = (_id: string) => ({ _id, _type: 'book' });
const books = '*[_type == "book"] | order(_id asc)._id';

/** The ids of the books in a folder, read by a lake of its own. */
async function booksIn(directory: string): Promise<string[]> {
  const lake = await startLake({ directory, seed, now });
  const found = await clientOf(lake).fetch<string[]>(books);
  await lake.close();
  return found;
}

describe('what is written to the lake', () => {
  it('is there after it was stopped', async () => {
    const directory = temporaryFolder();
    const lake = await startLake({ directory });
    lake.append(writing(book('atlas'), book('bible')));
    lake.append({ changes: [{ id: 'bible', document: null }] });
    await lake.close();
    expect(await booksIn(directory)).toEqual(['atlas']);
  });

  it('is there after it was killed, for it was on the disk before it was acknowledged', async () => {
    const directory = temporaryFolder();
    const killed = await testLake({ directory });
    killed.append(writing(book('atlas')));
    expect(await booksIn(directory)).toEqual(['atlas']);
  });

  it.each([
    ['in the middle of a line', '{"transactionId":"x","timesta'],
    ['in the middle of a letter', Buffer.from('{"transactionId":"é').subarray(0, -1)],
    ['with a block of nothing', '\0\0\0\0\n'],
  ])('is there where the next write was cut off %s', async (_where, torn) => {
    const directory = temporaryFolder();
    const lake = await startLake({ directory });
    lake.append(writing(book('atlas')));
    await lake.close();
    appendFileSync(join(directory, 'log.ndjson'), torn);

    const after = await startLake({ directory });
    after.append(writing(book('bible')));
    await after.close();
    expect(await booksIn(directory)).toEqual(['atlas', 'bible']);
  });

  it('is not guessed at where a line between others is damaged', async () => {
    const directory = temporaryFolder();
    const lake = await startLake({ directory });
    lake.append(writing(book('atlas')));
    lake.append(writing(book('bible')));
    await lake.close();
    const file = join(directory, 'log.ndjson');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"atlas"', '"atl'));
    await expect(booksIn(directory)).rejects.toThrow('line 1 is damaged');
  });

  it('carries the time of the first write, of the last, and the revision', async () => {
    const times = ['2025-07-01T00:00:00Z', '2025-07-02T00:00:00Z', '2025-07-03T00:00:00Z'];
    const lake = await testLake({ now: () => new Date(times.shift()!) }); // the first is the seed’s
    lake.append({ ...writing(book('atlas')), transactionId: 'one' });
    lake.append({ ...writing(book('atlas')), transactionId: 'two' });
    expect(await clientOf(lake).getDocument('atlas')).toEqual({
      ...book('atlas'),
      _createdAt: '2025-07-02T00:00:00.000Z',
      _updatedAt: '2025-07-03T00:00:00.000Z',
      _rev: 'two',
    });
  });

  it('is not what the caller changes afterwards', async () => {
    const lake = await testLake();
    const atlas = { ...book('atlas'), maps: ['Europe'] };
    lake.append(writing(atlas));
    atlas.maps.push('Atlantis');
    expect(await clientOf(lake).getDocument('atlas')).toMatchObject({ maps: ['Europe'] });
  });
});

describe('an empty lake', () => {
  it('is filled from its seeds, once', async () => {
    const directory = temporaryFolder();
    const first = await startLake({ directory, seed, now });
    first.append({ changes: [{ id: 'page-cookies', document: null }] });
    await first.close();
    const second = await testLake({ directory, seed, now });
    const found = await clientOf(second).fetch<string[]>('*[_type == "page"].slug.current');
    expect(found.toSorted()).toEqual(['accessibility', 'privacy', 'privacy-young-people']);
  });
});
