import { expect, it } from 'vitest';
import { earlierSlugs, noteGone } from '../../studio/actions/addresses.ts';

const at = (current: string, earlier?: string[]) => ({
  slug: { _type: 'slug', current },
  ...(earlier && { earlierSlugs: earlier }),
});

it.each([
  ['nothing was published', null, at('a', ['b']), []],
  ['it stays', at('a'), at('a'), []],
  ['it moves', at('a'), at('b'), ['a']],
  ['it moves again', at('b', ['a']), at('c'), ['a', 'b']],
  ['it moves back', at('b', ['a']), at('a'), ['a', 'b']],
  ['a copy brought those of another', at('a'), at('a', ['z']), []],
  ['it has none in the draft', at('a'), { slug: null }, ['a']],
])('earlierSlugs() when %s', (_when, published, draft, expected) => {
  expect(earlierSlugs(published, draft)).toEqual(expected);
});

it('noteGone() leaves word of every address that a consultation has and had', async () => {
  const written: unknown[] = [];
  const createOrReplace = async (document: unknown) => void written.push(document);
  await noteGone({ createOrReplace } as never, at('b', ['a', 'b']));
  expect(written).toEqual([
    { _id: 'gone-a', _type: 'goneAddress', slug: 'a' },
    { _id: 'gone-b', _type: 'goneAddress', slug: 'b' },
  ]);
});
