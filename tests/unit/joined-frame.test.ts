import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameCode } from '../../src/domain/coding.ts';
import { draftOf, emptyCode, readDraft } from '../../studio/tools/results/coding/frame-draft.ts';
import { joinedWith } from '../../studio/tools/results/coding/joined-frame.ts';
import { buses, named, paths } from '../support/coding-frame.ts';

const word = fc.constantFrom('one', 'two', 'three');
const code = fc.record({
  code: fc.constantFrom('a', 'b', 'c', 'd'),
  ...{ label: word, definition: word, challenge: word },
});
const codes: fc.Arbitrary<FrameCode[]> = fc.uniqueArray(code, { selector: ({ code }) => code });

const codesOf = (draft: ReturnType<typeof draftOf>): FrameCode[] => {
  const read = readDraft(draft, []);
  return read.ok ? read.codes : [];
};
const inOrder = (all: FrameCode[]) =>
  all.toSorted((one, other) => (one.code < other.code ? -1 : 1));

interface Sides {
  base: FrameCode[];
  mine: FrameCode[];
  theirs: FrameCode[];
}

describe('joinedWith()', () => {
  it('gives mine where they changed nothing, and theirs where I did not', () => {
    fc.assert(
      fc.property(codes, codes, (base, changed) => {
        const mine = draftOf(changed);
        expect(joinedWith({ base, theirs: base }, mine)).toEqual({ draft: mine, told: [] });
        const theirs = joinedWith({ base, theirs: changed }, draftOf(base)).draft;
        expect(inOrder(codesOf(theirs))).toEqual(inOrder(changed));
      }),
    );
  });

  it('loses nothing that I wrote, and nothing that they added', () => {
    fc.assert(
      fc.property(codes, codes, codes, (base, own, theirs) => {
        const { draft } = joinedWith({ base, theirs }, [...draftOf(own), emptyCode('new')]);
        const was = new Map(base.map((each) => [each.code, each]));
        const found = new Map(draft.map((each) => [each.code, each]));
        expect(draft.map(({ key }) => key)).toContain('new');
        expect(new Set(draft.map(({ key }) => key)).size).toBe(draft.length);
        for (const each of own)
          for (const field of ['label', 'definition', 'challenge'] as const)
            if (each[field] !== was.get(each.code)?.[field])
              expect(found.get(each.code)?.[field]).toBe(each[field]);
        for (const each of theirs) if (!was.has(each.code)) expect(found.has(each.code)).toBe(true);
      }),
    );
  });

  const changed = { ...buses, label: 'Coaches' };
  const moved = { ...buses, label: 'Trains' };
  const both = [buses, paths];
  it.each<[string, Sides, string[], string[]]>([
    [
      'added',
      { base: [buses], mine: [buses], theirs: both },
      ['The buses', 'The paths'],
      ['They added “The paths”.'],
    ],
    [
      'removed',
      { base: both, mine: both, theirs: [buses] },
      ['The buses'],
      ['They removed “The paths”.'],
    ],
    [
      'changed',
      { base: [buses], mine: [buses], theirs: [changed] },
      ['Coaches'],
      ['They changed “The buses”.'],
    ],
    [
      'removed, which I changed',
      { base: both, mine: [moved, paths], theirs: [paths] },
      ['Trains', 'The paths'],
      ['They removed “The buses”, which you changed. It is still here.'],
    ],
    [
      'changed, which I removed',
      { base: both, mine: [paths], theirs: [changed, paths] },
      ['The paths', 'Coaches'],
      ['They changed “The buses”, which you removed. It is here again.'],
    ],
    [
      'changed otherwise than I did',
      { base: [buses], mine: [moved], theirs: [changed] },
      ['Trains'],
      [
        'They changed “The buses”.',
        'You both changed the name of “The buses”. Yours is here; theirs is “Coaches”.',
      ],
    ],
    [
      'changed as I did',
      { base: [buses], mine: [changed], theirs: [changed] },
      ['Coaches'],
      ['They changed “The buses”.'],
    ],
    [
      'took from a challenge to which I gave another',
      { base: [buses], mine: [{ ...buses, challenge: 'fares' }], theirs: [named('buses')] },
      ['The buses'],
      [
        'They changed “The buses”.',
        'You both changed the challenge of “The buses”. Yours is here; theirs is “none”.',
      ],
    ],
  ])('tells what they %s', (_what, { base, mine, theirs }, labels, told) => {
    const joined = joinedWith({ base, theirs }, draftOf(mine));
    expect(joined.draft.map(({ label }) => label)).toEqual(labels);
    expect(joined.told).toEqual(told);
  });
});
