import { describe, expect, it } from 'vitest';
import type { Written } from '../../src/domain/reading.ts';
import {
  allTexts,
  isWanted,
  wantedIds,
  type LookingFor,
} from '../../studio/tools/results/words/looking-for.ts';
import { excerptOf } from '../../studio/tools/results/words/excerpt.ts';
import { written } from '../fixtures/written.ts';

const mine = { frame: 1, codes: [] };

describe('isWanted()', () => {
  it.each<[keyof LookingFor, string, Partial<Written>, Partial<Written>]>([
    ['version', 'easy-read', { version: 'easy-read' }, { version: 'standard' }],
    ['channel', 'paper', { channel: 'paper' }, { channel: 'online' }],
    ['group', 'parent', { group: 'parent' }, { group: null }],
    ['group', '-', { group: null }, { group: 'parent' }],
    ['campaign', '1', { campaign: 1 }, { campaign: 11 }],
    ['campaign', '-', { campaign: null }, { campaign: 1 }],
    ['flagged', 'only', { flags: ['fast'] }, { flags: [] }],
    ['flagged', 'without', { flags: [] }, { flags: ['fast'] }],
    ['leftOut', 'only', { leftOut: 'Sent twice' }, { leftOut: null }],
    ['leftOut', 'without', { leftOut: null }, { leftOut: 'Sent twice' }],
    ['coding', 'mine', { mine }, { mine: null, others: 1 }],
    ['coding', 'not-mine', { mine: null, others: 1 }, { mine }],
    ['coding', 'none', { mine: null, others: 0 }, { mine: null, others: 1 }],
    ['coding', 'none', { mine: null, others: 0 }, { mine, others: 0 }],
    ['place', 'put', { place: { name: 'individual' } }, { place: null }],
    ['place', 'not-put', { place: null }, { place: { name: 'individual' } }],
  ])('%s “%s” is %j and not %j', (name, value, yes, no) => {
    const wanted = { ...allTexts, [name]: value };
    expect(isWanted(written('a', yes), wanted)).toBe(true);
    expect(isWanted(written('a', no), wanted)).toBe(false);
    expect(isWanted(written('a', no), allTexts)).toBe(true);
  });
});

describe('wantedIds()', () => {
  const texts = [written('a'), written('b', { channel: 'paper' }), written('c')];

  it('keeps the order of texts, and that of what was found', () => {
    expect(wantedIds(texts, allTexts)).toEqual(['a', 'b', 'c']);
    expect(wantedIds(texts, allTexts, ['c', 'a'])).toEqual(['c', 'a']);
  });

  it('finds what is both like what is wanted and found', () => {
    const online = { ...allTexts, channel: 'online' };
    expect(wantedIds(texts, online, ['c', 'b'])).toEqual(['c']);
    expect(wantedIds(texts, online, [])).toEqual([]);
  });
});

describe('excerptOf()', () => {
  it('is a short text in one line', () => {
    expect(excerptOf(' Late\n\nbuses ')).toBe('Late buses');
    expect(excerptOf('a'.repeat(90))).toBe('a'.repeat(90));
  });

  it('ends a long one with a word, or within a very long one', () => {
    expect(excerptOf('bus '.repeat(30))).toBe(`${Array(22).fill('bus').join(' ')}…`);
    expect(excerptOf('a'.repeat(91))).toMatch(/^a{45,90}…$/);
  });
});
