import { describe, expect, it } from 'vitest';
import { mayMove } from '../../studio/schemas/validation/frozen-codes.ts';
import { changed } from '../support/content.ts';
import { listOf, original, seed } from '../support/shipped.ts';
import { draftWith, errorsOf } from '../support/studio-validation.ts';

const [first, second, ...others] = listOf('challenges');

describe('a code that has been published', () => {
  const recoded = { challenges: [first, { ...second, code: 'talking' }, ...others] };

  it('cannot change', async () => {
    expect(await errorsOf(draftWith(recoded))).toEqual([
      {
        level: 'error',
        path: 'challenges[communication].code',
        message:
          'Put “communication” back. It has been published, and answers are stored under it: change the words, not the code',
      },
    ]);
  });

  it('can, in a consultation that has not', async () => {
    const unpublished = seed.filter(({ _id }) => _id !== original._id);
    expect(await errorsOf(draftWith(recoded), unpublished)).toEqual([]);
  });

  it('stays with its challenge in another order', async () => {
    expect(await errorsOf(draftWith({ challenges: [second, first, ...others] }))).toEqual([]);
  });

  it('is the web address too, of a consultation that has opened', async () => {
    const errors = await errorsOf(draftWith({ slug: { _type: 'slug', current: 'send' } }));
    expect(errors).toEqual([
      {
        level: 'error',
        path: 'slug',
        message: expect.stringMatching(/^Put “send-priorities” back/),
      },
    ]);
  });
});

describe('the web address of a consultation', () => {
  const opens = '2025-07-20T23:00:00Z';

  it.each([
    ['an hour and a moment before it opens', +new Date(opens) - 3_600_001, true],
    ['an hour before it opens', +new Date(opens) - 3_600_000, false],
    ['once it is open', +new Date(opens), false],
  ])('%s may change or not', (_when, now, expected) => {
    expect(mayMove(original, new Date(now))).toBe(expected);
  });

  it('may not where nobody knows when it opens', () => {
    expect(mayMove({ ...original, opensOn: undefined }, new Date(0))).toBe(false);
  });

  it('can change before it opens, where its codes cannot', async () => {
    const stages = (original['stages'] as { begins: string }[]).filter(
      ({ begins }) => begins !== 'date',
    );
    const later = { opensOn: '2125-07-21', closesOn: '2125-08-08', deleteAnswersOn: '2126-01-31' };
    const published = changed(seed, original._id, { ...later, stages });
    const fields = { ...later, stages, slug: { _type: 'slug', current: 'send' } };
    expect(await errorsOf(draftWith(fields), published)).toEqual([]);
    const recoded = { challenges: [first, { ...second, code: 'talking' }, ...others] };
    expect(await errorsOf(draftWith({ ...fields, ...recoded }), published)).toHaveLength(1);
  });

  it('cannot be one that another consultation had', async () => {
    const other = {
      ...original,
      _id: 'other',
      shortTitle: 'The other',
      earlierSlugs: ['send-first'],
    };
    const draft = {
      ...draftWith({ slug: { _type: 'slug', current: 'send-first' } }),
      _id: 'drafts.new',
    };
    expect(await errorsOf(draft, [...seed, other])).toContainEqual({
      level: 'error',
      path: 'slug',
      message: 'Choose another: this was the address of “The other”, and leads there',
    });
  });

  it('can be one that it had itself', async () => {
    const published = changed(seed, original._id, { earlierSlugs: ['send-priorities'] });
    expect(await errorsOf(draftWith({ earlierSlugs: ['send-priorities'] }), published)).toEqual([]);
  });
});
