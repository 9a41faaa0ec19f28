import { expect, it } from 'vitest';
import { codedBefore, sinceCoded } from '../../studio/tools/results/coding/coded-before.ts';
import { buses, frame, named, paths } from '../support/coding-frame.ts';

const first = frame(1, buses, paths);
const called = frame(2, { ...buses, label: 'Coaches' }, paths);
const third = frame(3, { ...buses, definition: 'Coaches too' }, named('trains'), named('ferries'));

it('sinceCoded() says what is new, what means something else, and what is gone', () => {
  expect(sinceCoded({ frame: 1, codes: ['paths'] }, [third, called, first])).toEqual([
    'You coded this text by version 1 of the codes.',
    'New since then: “The trains”, “The ferries”.',
    'Another meaning since then: “The buses”.',
    'You gave it a code that is there no more: “The paths”.',
  ]);
});

it('sinceCoded() says that codes which are only called otherwise mean the same', () => {
  expect(sinceCoded({ frame: 1, codes: ['paths'] }, [called, first])).toEqual([
    'You coded this text by version 1 of the codes.',
    'None is new since then, or means something else.',
  ]);
});

it('sinceCoded() says nothing of what was coded by the latest version', () => {
  expect(sinceCoded({ frame: 3, codes: [] }, [third, called, first])).toEqual([]);
});

it('codedBefore() finds what is to be looked at again, and not what means the same', () => {
  const mine = [1, 2, 3].map((version) => ({ id: `${version}`, frame: version, codes: [] }));
  const ids = (...frames: (typeof first)[]) => codedBefore(mine, frames).map(({ id }) => id);
  expect(ids(third, called, first)).toEqual(['1', '2']);
  expect(ids(called, first)).toEqual([]);
  expect(ids()).toEqual([]);
});
