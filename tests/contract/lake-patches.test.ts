import { describe, expect, it } from 'vitest';
import { post, shelf, without } from '../support/lake-shelf.ts';

const before = {
  title: 'Atlas',
  pages: 10,
  tags: ['a', 'b', 'c', 'd'],
  parts: [
    { _key: 'x', n: 1, at: { n: 5 } },
    { _key: 'y', n: 2 },
    { _key: 'z', n: 3 },
  ],
  empty: [],
  at: { n: 7 },
};

type Patch = Record<string, unknown>;
type After = Record<string, unknown>;

const cases: [Patch, After][] = [
  [{ set: { title: 'Maps' } }, { title: 'Maps' }],
  [{ set: { 'at.m': 1 } }, { at: { n: 7, m: 1 } }],
  [{ set: { 'new.deep': 1 } }, { new: { deep: 1 } }],
  [{ set: { 'tags[1]': 'B' } }, { tags: ['a', 'B', 'c', 'd'] }],
  [{ set: { 'tags[-1]': 'D' } }, { tags: ['a', 'b', 'c', 'D'] }],
  [{ set: { 'tags[1:3]': '-' } }, { tags: ['a', '-', '-', 'd'] }],
  [{ set: { 'tags[2:]': '-' } }, { tags: ['a', 'b', '-', '-'] }],
  [{ set: { 'tags[0,3]': '-' } }, { tags: ['-', 'b', 'c', '-'] }],
  [{ set: { 'parts[_key=="y"].n': 9 } }, { 'parts.n': [1, 9, 3] }],
  [{ set: { 'parts[n>1].n': 0 } }, { 'parts.n': [1, 0, 0] }],
  [{ set: { 'parts[_key=="gone"].n': 9 } }, {}],
  [{ set: { '..n': 0 } }, { 'parts.n': [0, 0, 0], at: { n: 0 } }],
  [{ setIfMissing: { title: 'Maps', subtitle: 'Old' } }, { subtitle: 'Old' }],
  [{ setIfMissing: { list: [] }, insert: { after: 'list[-1]', items: [1] } }, { list: [1] }],
  [{ unset: ['title', 'at.n', 'nothing'] }, { title: undefined, at: {} }],
  [{ unset: ['tags[0]'] }, { tags: ['b', 'c', 'd'] }],
  [{ unset: ['tags[1:3]'] }, { tags: ['a', 'd'] }],
  [{ unset: ['tags[0,2]'] }, { tags: ['b', 'd'] }],
  [{ unset: ['parts[_key=="x"]', 'parts[n==3]'] }, { 'parts.n': [2] }],
  [{ inc: { pages: 5 } }, { pages: 15 }],
  [{ dec: { 'at.n': 2 } }, { at: { n: 5 } }],
  [{ inc: { 'parts[n>=2].n': 10 } }, { 'parts.n': [1, 12, 13] }],
  [{ inc: { title: 1 } }, {}],
  [{ insert: { before: 'tags[0]', items: ['-'] } }, { tags: ['-', 'a', 'b', 'c', 'd'] }],
  [{ insert: { after: 'tags[0]', items: ['-', '+'] } }, { tags: ['a', '-', '+', 'b', 'c', 'd'] }],
  [{ insert: { after: 'tags[-1]', items: ['-'] } }, { tags: ['a', 'b', 'c', 'd', '-'] }],
  [{ insert: { after: 'empty[-1]', items: ['-'] } }, { empty: ['-'] }],
  [{ insert: { before: 'tags[-1]', items: ['-'] } }, { tags: ['a', 'b', 'c', '-', 'd'] }],
  [{ insert: { replace: 'tags[1:3]', items: ['-'] } }, { tags: ['a', '-', 'd'] }],
  [{ insert: { replace: 'tags[0]', items: [] } }, { tags: ['b', 'c', 'd'] }],
  [{ insert: { replace: 'parts[_key=="gone"]', items: [{ n: 0 }] } }, {}],
  [{ insert: { replace: 'empty[0]', items: ['-'] } }, { empty: ['-'] }],
  [{ insert: { after: 'tags[99]', items: ['-'] } }, { tags: ['a', 'b', 'c', 'd', '-'] }],
  [{ insert: { after: 'nothing[-1]', items: ['-'] } }, {}],
  [{ insert: { before: 'parts[_key=="y"]', items: [{ n: 0 }] } }, { 'parts.n': [1, 0, 2, 3] }],
  [{ insert: { after: 'parts[_key=="y"]', items: [{ n: 0 }] } }, { 'parts.n': [1, 2, 0, 3] }],
  [{ insert: { replace: 'parts[_key=="y"]', items: [{ n: 0 }] } }, { 'parts.n': [1, 0, 3] }],
  [{ diffMatchPatch: { title: '@@ -1,5 +1,10 @@\n Atlas\n+ maps\n' } }, { title: 'Atlas maps' }],
  [{ unset: ['_empty_action_guard_pseudo_field_'] }, {}],
  [{ ifRevisionID: 'shelved', set: { title: 'Maps' } }, { title: 'Maps' }],
  [
    { set: { title: 'Maps' }, inc: { pages: 1 }, unset: ['at'] },
    { title: 'Maps', pages: 11, at: undefined },
  ],
];

/** `parts.n` stands for the numbers of all parts, so that a line stays a line. */
function expected({ 'parts.n': numbers, ...after }: After): After {
  const found = { ...before, ...after };
  const all = Array.isArray(numbers) ? numbers : [1, 2, 3];
  return { ...found, parts: all.map((n: unknown) => expect.objectContaining({ n })) };
}

describe('a patch', () => {
  it.each(cases)('%j makes %j', async (patch, after) => {
    const { lake, client } = await shelf({ _id: 'atlas', _type: 'book', ...before });
    const body = { mutations: [{ patch: { id: 'atlas', ...patch } }], transactionId: 'next' };
    const answered = await post(lake, 'mutate/production', { body });
    expect(answered).toMatchObject({ status: 200 });
    const found = await client.getDocument('atlas');
    expect(found).toMatchObject({ _id: 'atlas', _type: 'book', _rev: 'next' });
    const ours = ['_id', '_type', '_rev', '_createdAt', '_updatedAt'];
    expect(without(found!, ours)).toEqual(expected(after));
  });
});
