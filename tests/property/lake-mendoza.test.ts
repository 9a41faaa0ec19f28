import fc from 'fast-check';
import { applyPatch, incremental } from 'mendoza';
import { describe, expect, it } from 'vitest';
import { difference } from '../../studio/lake/mendoza.ts';
import { effectsOf } from '../../studio/lake/effects.ts';
import { revisions } from '../support/lake-documents.ts';

/** As the Studio’s history applies it: it keeps who wrote what. */
function incrementally(left: unknown, steps: unknown[]): unknown {
  const before = incremental.wrap(left, 'old');
  return incremental.unwrap(incremental.applyPatch(before, steps, 'new'));
}

describe('difference()', () => {
  it('gets from one revision to the next where the Studio applies it, and where it keeps its history', () => {
    const runs = { numRuns: 10_000 };
    fc.assert(
      fc.property(revisions, ([left, right]) => {
        const [forth, back] = [difference(left, right), difference(right, left)];
        for (const patched of [applyPatch, incrementally]) {
          expect(patched(left, forth)).toEqual(right);
          expect(patched(right, back)).toEqual(left);
        }
      }),
      runs,
    );
  });

  it.each<[string, unknown, unknown, unknown[]]>([
    ['nothing', { a: 1 }, { a: 1 }, []],
    ['a field that is new', {}, { a: 1 }, [17, 1, 'a']],
    ['a field that goes', { a: 1, b: 2 }, { a: 1 }, [19, 1]],
    ['a field deep inside', { a: { b: 1 } }, { a: { b: 2 } }, [10, 0, 17, 2, 'b', 15]],
    ['a letter', { a: 'Atlas' }, { a: 'Atlant' }, [11, 0, 23, 0, 4, 22, 'nt', 15]],
    ['a letter that is long', { a: 'é!' }, { a: 'é?' }, [11, 0, 23, 0, 2, 22, '?', 15]],
    ['an item at the end', { a: [1, 2] }, { a: [1, 2, 3] }, [11, 0, 21, 0, 2, 20, 3, 15]],
    ['an item that goes', { a: [1, 2, 3] }, { a: [1, 3] }, [11, 0, 21, 0, 1, 21, 2, 3, 15]],
    ['all items', { a: [1] }, { a: [] }, [17, [], 'a']],
    [
      'an item by its key, wherever it was',
      { a: [{ _key: 'x' }, { _key: 'y' }] },
      { a: [{ _key: 'y', n: 1 }, { _key: 'x' }] },
      [11, 0, 12, 1, 17, 1, 'n', 16, 21, 0, 1, 15],
    ],
    ['everything', { a: 1 }, null, [0, null]],
    ['the beginning', null, { a: 1 }, [0, { a: 1 }]],
  ])('says as little as can be of %s', (_what, left, right, steps) => {
    expect(difference(left, right)).toEqual(steps);
  });
});

describe('effectsOf()', () => {
  const at = '2025-07-21T13:42:00Z';
  const document = { _id: 'a', _type: 'book', _createdAt: at, _updatedAt: at };

  it('leaves the revision out, by which the fields would be counted differently', () => {
    const effects = effectsOf({ ...document, _rev: '1' }, { ...document, _rev: '2', a: 1 });
    expect(effects).toEqual({ apply: [17, 1, 'a'], revert: [19, 4] });
  });
});
