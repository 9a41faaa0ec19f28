import { describe, expect, it } from 'vitest';
import { listening } from '../support/lake-listener.ts';
import { book, post, shelf } from '../support/lake-shelf.ts';

const block = (...texts: string[]) => ({
  _type: 'block',
  style: 'normal',
  children: texts.map((text) => ({ _type: 'span', text })),
});

const books = [
  book('atlas', { title: 'An atlas of Staffordshire’s rivers', tags: ['Map', 'Water'] }),
  book('bible', { title: 'The Staffordshire Bible', author: { name: 'Zoë Müller' } }),
  book('cookery', { title: 'Cookery', body: [block('Boil the ', 'small', ' potatoes')] }),
  book('send-2025', { title: 'SEND priorities', pages: 12 }),
];
const all = ['atlas', 'bible', 'cookery', 'send-2025'];

const search = (left: string) =>
  `*[_type == "book" && ${left} match text::query($text)] | order(_id asc)._id`;

describe('a search of whole documents', () => {
  it.each([
    ['staffordshire', ['atlas', 'bible']],
    ['STAFFORDSHIRE', ['atlas', 'bible']],
    ['staff', []],
    ['staff*', ['atlas', 'bible']],
    ['rivers staffordshire', ['atlas']],
    ['rivers cookery', []],
    ['"staffordshire bible"', ['bible']],
    ['"bible staffordshire"', []],
    ['"the staffordshire" bib*', ['bible']],
    ['"staffordshire bib"*', ['bible']],
    ['staffordshire -rivers', ['bible']],
    ['staffordshire -"an atlas"', ['bible']],
    ['-staff*', ['cookery', 'send-2025']],
    ['Staffordshire’s', ['atlas']],
    ['zoe muller', ['bible']],
    ['water', ['atlas']],
    ['"map water"', []], // which are two tags, and no phrase
    ['"boil the small potatoes"', ['cookery']], // of which one word is bold
    ['send-2025', ['send-2025']],
    ['send-20*', ['send-2025']],
    ['book', []], // which is the type, and not said
    ['block', []],
    ['*', all],
    ['', []],
    ['"', all],
  ])('for “%s” finds %j', async (text, found) => {
    const { client } = await shelf(...books);
    expect(await client.fetch(search('[@, _id]'), { text })).toEqual(found);
  });
});

describe('a search of a field', () => {
  it.each([
    ['title', 'staffordshire', ['atlas', 'bible']],
    ['title', 'water', []],
    ['title', '-water', all],
    ['tags', 'wat*', ['atlas']],
    ['author.name', 'zoë', ['bible']],
    ['pt::text(body)', 'small potatoes', ['cookery']],
    ['[title, tags[0]]', 'map rivers', ['atlas']],
    ['(title)', 'cookery', ['cookery']],
    ['nothing', 'cookery', []],
    ['pages', '12', []], // a number is no text
  ])('%s for “%s” finds %j', async (left, text, found) => {
    const { client } = await shelf(...books);
    expect(await client.fetch(search(left), { text })).toEqual(found);
  });

  it('can follow a reference', async () => {
    const { client } = await shelf(...books, book('second', { first: { _ref: 'atlas' } }));
    expect(await client.fetch(search('first->title'), { text: 'rivers' })).toEqual(['second']);
  });
});

describe('the Studio’s own search', () => {
  const query = `// findability-mvi:5
    *[_type in $__types] | score(
      boost(_type in ["book"] && title match text::query($__query), 10),
      boost(_type in ["film"] && title match text::query($__query), 99),
      ([@, _id] match text::query($__query) || references($__rawQuery))
    )[_score > 0]{_type, _id, "orderings": [_score]} | order(orderings[0] desc)[0...$__limit]`;

  it('puts first what says it in a field that weighs more', async () => {
    const { client } = await shelf(
      book('a', { body: 'rivers' }),
      book('b', { title: 'Rivers' }),
      book('c', { title: 'Lakes' }),
      book('d', { sequel: { _ref: 'rivers', _weak: true } }),
    );
    const params = { __types: ['book'], __query: 'rivers', __rawQuery: 'rivers', __limit: 10 };
    const found = await client.fetch<{ _id: string }[]>(query, params);
    expect(found.map(({ _id }) => _id)).toEqual(['b', 'a', 'd']);
  });
});

describe('the documents of a release', () => {
  const shelved = [book('a'), book('drafts.a'), book('versions.autumn.a'), book('versions.r.b')];

  it.each([
    ['sanity::partOfRelease("autumn")', ['versions.autumn.a']],
    ['sanity::partOfRelease("_.releases.autumn")', ['versions.autumn.a']],
    ['sanity::partOfRelease($release)', ['versions.autumn.a']],
    ['(sanity::partOfRelease("_.releases.r") || sanity::partOfRelease("x"))', ['versions.r.b']],
    ['sanity::partOfVariant("autumn")', []],
    ['!sanity::partOfVariant($release) && _id == "a"', ['a']],
    ['"sanity::partOfVariant" == "sanity::partOfVariant" && _id == "a"', ['a']],
    ['sanity::versionOf("a")', ['a', 'drafts.a', 'versions.autumn.a']],
  ])('by %s are %j', async (filter, found) => {
    const { client } = await shelf(...shelved);
    const params = { release: '_.releases.autumn' };
    expect(await client.fetch(`*[${filter}] | order(_id asc)._id`, params)).toEqual(found);
  });

  it('are not in the way of an error message', async () => {
    const { client } = await shelf();
    const query = '*[sanity::partOfVariant("a")] | order(]';
    const refused = client.fetch(query);
    await expect(refused).rejects.toMatchObject({ details: { start: query.indexOf(']', 32) } });
  });
});

describe('a listener', () => {
  it.each([
    ['*[_type == "book" && [@, _id] match text::query($text)]'],
    ['*[sanity::partOfRelease("_.releases.autumn")]'],
  ])('can listen for %s', async (query) => {
    const { lake } = await shelf(book('a'));
    const ear = await listening(lake, { query, $text: '"rivers*"' }, { role: 'editor' });
    const create = book('versions.autumn.a', { title: 'Rivers' });
    const mutations = [{ create: book('b', { title: 'Lakes' }) }, { create }];
    await post(lake, 'mutate/production', { body: { mutations } });
    expect((await ear.hear(1))[0]?.data).toMatchObject({ documentId: create._id });
  });
});
