import { describe, expect, it } from 'vitest';
import { folded, idsFor, textIndex } from '../../studio/tools/results/words/search-texts.ts';

const texts = [
  { id: 'bus', words: 'The bus to school is late. Nobody’s answering.' },
  { id: 'buses', words: 'Buses, buses! Organise them.' },
  { id: 'cafe', words: 'A café beside the school, with colour' },
  { id: 'email', words: 'Write to jo@example.com' },
];
const find = (query: string) => idsFor(textIndex(texts), query)?.toSorted();

describe('idsFor()', () => {
  it.each([
    ['bus', ['bus', 'buses']],
    ['buses', ['bus', 'buses']],
    ['SCHOOL late', ['bus']],
    ['scho', ['bus', 'cafe']],
    ['shcool', []], // two letters are too many to mistype
    ['schol', ['bus', 'cafe']],
    ['cafe', ['cafe']],
    ['CAFÉ', ['cafe']],
    ['color', ['cafe']],
    ['organize', ['buses']],
    ['nobodys', ['bus']],
    ['jo@example.com', ['email']],
    ['zebra', []],
  ])('finds by “%s” %j', (query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it.each(['', '  ', '?!'])('leaves out nothing where “%s” has no words', (query) => {
    expect(find(query)).toBeUndefined();
  });

  it('has what says it best first', () => {
    expect(idsFor(textIndex(texts), 'buses')).toEqual(['buses', 'bus']);
  });

  it('finds a text no longer by words that were taken out of it', () => {
    const index = textIndex(texts);
    index.replace({ id: 'email', words: 'Write to [redacted]' });
    expect(idsFor(index, 'jo')).toEqual([]);
    expect(idsFor(index, 'write')).toEqual(['email']);
  });
});

it.each([
  ['queries', 'query'],
  ['trees', 'tree'],
  ['places', 'place'],
  ['bus', 'bus'],
  ['class', 'class'],
  ['realized', 'realised'],
  ['analyze', 'analyse'],
  ['organizations', 'organisation'],
  ['prize', 'prize'],
  ['naïve', 'naive'],
])('folded() has “%s” as “%s”', (word, expected) => {
  expect(folded(word)).toBe(expected);
});
