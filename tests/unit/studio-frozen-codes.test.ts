import { describe, expect, it } from 'vitest';
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

  it('is the web address too, of a page', async () => {
    const page = seed.find(({ _type }) => _type === 'page')!;
    const draft = { ...page, _id: `drafts.${page._id}`, slug: { _type: 'slug', current: 'other' } };
    expect(await errorsOf(draft)).toEqual([
      {
        level: 'error',
        path: 'slug',
        message: expect.stringMatching(/^Put “\w+” back.*: links and posters lead to it$/),
      },
    ]);
  });
});

describe('the web address of a consultation', () => {
  const send = { slug: { _type: 'slug', current: 'send' } };
  const stages = (original['stages'] as { begins: string }[]).filter(
    ({ begins }) => begins !== 'date',
  );
  const upcoming = {
    ...{ opensOn: '2125-07-21', closesOn: '2125-08-08', deleteAnswersOn: '2126-01-31', stages },
  };
  const closed = { opensOn: '2025-07-07', closesOn: '2025-07-18', stages };

  it.each<[string, object]>([
    ['before it opens', upcoming],
    ['while people can answer', {}],
    ['after it has closed', closed],
  ])('can change %s', async (_when, dates) => {
    const published = changed(seed, original._id, dates);
    expect(await errorsOf(draftWith({ ...dates, ...send }), published)).toEqual([]);
  });

  it('can change where codes cannot', async () => {
    const recoded = { challenges: [first, { ...second, code: 'talking' }, ...others] };
    expect(await errorsOf(draftWith({ ...send, ...recoded }))).toHaveLength(1);
  });

  describe('in a release, which writes down nothing', () => {
    const inRelease = (fields: object) => ({
      ...draftWith(fields),
      _id: `versions.rLaunch.${original._id}`,
    });

    it('cannot change', async () => {
      expect(await errorsOf(inRelease(send))).toEqual([
        {
          level: 'error',
          path: 'slug',
          message:
            'A release cannot change the web address: put “send-priorities” back, and change it with Publish',
        },
      ]);
    });

    it.each<[string, object, object]>([
      ['stays', {}, {}],
      [
        'was changed before',
        { ...send, earlierSlugs: ['send-priorities'] },
        { ...send, earlierSlugs: ['send-priorities'] },
      ],
    ])('can be as it is where it %s', async (_how, fields, published) => {
      const lake = changed(seed, original._id, published);
      expect(await errorsOf(inRelease(fields), lake)).toEqual([]);
    });
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

  it('has none before it that another has too', async () => {
    const earlierSlugs = ['send-first'];
    const other = { ...original, _id: 'other', shortTitle: 'The other', earlierSlugs };
    expect(await errorsOf(draftWith({ earlierSlugs }), [...seed, other])).toContainEqual({
      level: 'error',
      path: 'earlierSlugs',
      message: '“send-first” is an earlier address of “The other” too. Ask whoever runs the site',
    });
  });

  it('can be one that it had itself', async () => {
    const published = changed(seed, original._id, { earlierSlugs: ['send-priorities'] });
    expect(await errorsOf(draftWith({ earlierSlugs: ['send-priorities'] }), published)).toEqual([]);
  });
});
