import { describe, expect, it } from 'vitest';
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

  it('is the web address too', async () => {
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
