import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesOf, codeOf, earlierOnceAt } from '../../src/domain/addresses.ts';

describe('codeOf()', () => {
  it.each([
    ['never moved', 'send', [], 'send'],
    ['moved', 'send', ['send-priorities', 'send-first'], 'send-priorities'],
    ['moved and came back', 'a', ['a', 'b'], 'a'],
  ])('is the first address of a consultation that %s', (_how, slug, earlierSlugs, code) => {
    expect(codeOf({ slug, earlierSlugs })).toBe(code);
  });

  it('stays the same wherever a consultation moves', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(name, fc.array(name), (first, moves) => {
        let now = { slug: first, earlierSlugs: [] as string[] };
        for (const slug of moves) now = { slug, earlierSlugs: earlierOnceAt(slug, now) };
        expect(codeOf(now)).toBe(first);
        expect(new Set(addressesOf(now))).toEqual(new Set([first, ...moves]));
      }),
    );
  });
});
