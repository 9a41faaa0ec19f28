import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/content/read-document.ts';
import { toSnapshot } from '../../src/content/to-site.ts';
import { snapshotAt } from '../../src/domain/site.ts';
import { withoutChecksum, type PublishedResults } from '../../src/domain/published-results.ts';
import { codeNamed } from '../support/code-named.ts';
import { foundIn, readNdjson, seedFile, statesFile } from '../support/content.ts';
import { documentOf, resultsFor, sealed } from '../support/published.ts';

const documents = [...readNdjson(seedFile), ...readNdjson(statesFile)];
const park = toSnapshot(await foundIn(documents)).consultations.find(
  ({ slug }) => slug === 'park-play-area',
)!;
const first = { chosen: ['shade'], most: 'shade' };
const both = { chosen: ['shade', 'wheelchairs'], most: 'wheelchairs' };
const results = resultsFor(park, [
  [60, { 'work-on-first': first }],
  [31, { 'work-on-first': both }],
  [3, { 'work-on-first': { chosen: ['none-of-these'] } }],
]);

const read = async (...published: object[]) =>
  toSnapshot(await foundIn([...documents, ...published] as typeof documents));
const resultsIn = ({ consultations }: { consultations: (typeof park)[] }) =>
  consultations.flatMap((each) => each.results ?? []);

it('toSnapshot() gives a consultation what was published of its results', async () => {
  expect(resultsIn(await read(documentOf(results)))).toEqual([results]);
});

it('toSnapshot() leaves alone what is of no consultation that is published', async () => {
  const stray = documentOf(sealed({ ...results, consultation: codeNamed('gone') }));
  expect(resultsIn(await read(stray))).toEqual([]);
});

describe('snapshotAt() has results of a consultation', () => {
  it.each([
    ['never while people can answer', -1, 0],
    ['from the moment that it closes', 0, 1],
  ])('%s', async (_when, ms, count) => {
    const at = new Date(park.closesAt.getTime() + ms);
    expect(resultsIn(snapshotAt(await read(documentOf(results)), at))).toHaveLength(count);
  });
});

/** Results with something else in them, whatever the checksum says. */
function changed(change: (copy: PublishedResults) => void): object {
  const copy = structuredClone(results);
  change(copy);
  return documentOf(copy);
}

const total = ({ questions }: PublishedResults) => questions[0]!.tables[0]!.figures.total;
const figureOf = (copy: PublishedResults, change: object) =>
  void Object.assign(total(copy).options[0]!, change);
const resealed = (change: (copy: PublishedResults) => void) =>
  changed((copy) => {
    change(copy);
    Object.assign(copy, sealed(withoutChecksum(copy)));
  });

describe('toSnapshot() refuses results', () => {
  it.each([
    ['with another figure', changed((copy) => figureOf(copy, { count: 65, percent: 68 }))],
    ['with other words', changed((copy) => (copy.questions[0]!.text = 'Which comes last?'))],
    ['with a question fewer', changed((copy) => copy.questions[0]!.tables.pop())],
    ['counted at another time', changed((copy) => (copy.asOf = new Date(0)))],
    ['with another checksum', changed((copy) => (copy.checksum = '0'.repeat(64)))],
    ['without a checksum', { ...documentOf(results), checksum: null }],
    ['that were never protected', resealed((copy) => figureOf(copy, { count: 63 }))],
    ['of too few people', resealed((copy) => (total(copy).base = 5))],
    ['with a share that is exact', resealed((copy) => figureOf(copy, { percent: 97 }))],
    [
      'with figures of other options',
      resealed((copy) => copy.questions[0]!.tables[0]!.options.reverse()),
    ],
    ['with a note of their own', resealed((copy) => Object.assign(copy.method, { leftOut: -1 }))],
  ])('%s', async (_what, document) => {
    await expect(read(document)).rejects.toThrow(
      /^Cannot read results "park-play-area": .*This is not what was published\. Publish it again from Results, or delete this document$/,
    );
  });

  it('and names them to whoever can delete them', async () => {
    const error: unknown = await read({ ...documentOf(results), checksum: null }).catch((e) => e);
    expect(error).toBeInstanceOf(Unreadable);
    expect((error as Unreadable).document).toEqual({
      _id: 'published-results-park-play-area',
      _type: 'publishedResults',
      title: 'Results of park-play-area',
    });
  });

  it('where there are two of one consultation', async () => {
    await expect(
      read(documentOf(results), { ...documentOf(results), _id: 'another' }),
    ).rejects.toThrow(
      'Cannot read results "park-play-area": consultation: There are two documents',
    );
  });
});
