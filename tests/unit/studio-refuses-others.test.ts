import { describe, expect, it } from 'vitest';
import { changed } from '../support/content.ts';
import { original, seed } from '../support/shipped.ts';
import { draftWith, errorsOf } from '../support/studio-validation.ts';

describe('beside what else is published, the Studio refuses', () => {
  it('contact details that neither the consultation nor Settings has', async () => {
    const bare = changed(seed, 'settings', { contact: undefined });
    expect(await errorsOf(draftWith({}), bare)).toEqual([
      { level: 'error', path: 'contact', message: 'Fill in “Contact details”' },
    ]);
  });

  it('an organisation that is not published', async () => {
    const id = 'organisation-staffordshire-county-council';
    const errors = await errorsOf(
      draftWith({}),
      seed.filter(({ _id }) => _id !== id),
    );
    expect(new Set(errors.map(({ path }) => path))).toEqual(new Set([`partners[${id}]`]));
    expect(errors.map(({ message }) => message)).toContain(
      'Publish this organisation first, with its name and what it does',
    );
  });

  it('an address that another consultation has', async () => {
    const other = { ...original, _id: 'consultation-other' };
    expect(await errorsOf(draftWith({}), [...seed, other])).toEqual([
      { level: 'error', path: 'slug', message: expect.stringContaining('already in use') },
    ]);
  });
});

describe('the Studio refuses', () => {
  const find = (id: string) => seed.find(({ _id }) => _id === id)!;
  it.each([
    ['settings without a council', 'settings', { council: undefined }, 'council'],
    [
      'settings without a phone number',
      'settings',
      { contact: { email: 'a@b.uk', post: 'A' } },
      'contact.phone',
    ],
    ['a page without a title', 'page-privacy', { title: undefined }, 'title'],
    ['a page without a text', 'page-privacy', { body: undefined }, 'body'],
    [
      'an organisation without a name',
      'organisation-staffordshire-county-council',
      { name: undefined },
      'name',
    ],
    [
      'a logo without words',
      'organisation-staffordshire-county-council',
      { logo: { _type: 'logo', asset: { _type: 'reference', _ref: 'image-a' } } },
      'logo.alt',
    ],
  ])('%s', async (_what, id, fields, path) => {
    const [document] = changed([find(id)], id, fields);
    const asset = { _id: 'image-a', _type: 'sanity.imageAsset' };
    const errors = await errorsOf(document!, [...seed, asset]);
    expect(errors.map((each) => each.path)).toEqual([path]);
  });
});
