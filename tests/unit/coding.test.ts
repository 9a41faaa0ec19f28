import { expect, it } from 'vitest';
import { changedSince, isSameIn, savingCoding, type FrameCode } from '../../src/domain/coding.ts';
import { frame, named } from '../support/coding-frame.ts';

const first = frame(1, named('buses'), named('paths'));
const second = frame(2, named('buses', 'About buses, and not about trams'), named('paths'));

it('isSameIn() and changedSince() tell a code that means something else, and one that is new', () => {
  const [buses, paths] = second.codes;
  expect([isSameIn(first, buses!), isSameIn(first, paths!)]).toEqual([false, true]);
  const third = frame(3, ...second.codes, named('fares'));
  expect(changedSince(second, third).map(({ code }) => code)).toEqual(['fares']);
  expect(changedSince(first, third).map(({ code }) => code)).toEqual(['buses', 'fares']);
  expect(changedSince(third, third)).toEqual([]);
});

it('a code that is only called otherwise means the same', () => {
  expect(isSameIn(first, { ...named('paths'), label: 'Footpaths' })).toBe(true);
});

const saving = {
  ...{ save: 'frame', question: 'missed', after: 0 },
  codes: [named('buses'), named('paths')],
};

it.each<[string, object, string | undefined]>([
  ['is taken', saving, undefined],
  ['of 60 codes is taken', { ...saving, codes: many(60) }, undefined],
  [
    'of 61 codes',
    { ...saving, codes: many(61) },
    'A frame has at most 60 codes. Join some of them',
  ],
  ['without codes', { ...saving, codes: [] }, 'Give one code or more'],
  [
    'with a code twice',
    { ...saving, codes: [named('buses'), named('buses')] },
    'Another code has this code too',
  ],
  [
    'with a code that nobody defined',
    { ...saving, codes: [named('buses', ' ')] },
    'Say of each code what belongs to it, and what does not',
  ],
])('a frame %s', (_what, sent, message) => {
  expect(savingCoding.safeParse(sent).error?.issues[0]?.message).toBe(message);
});

function many(count: number): FrameCode[] {
  return Array.from({ length: count }, (_, index) => named(`code-${index}`));
}
