import { describe, expect, it } from 'vitest';
import { toSnapshot } from '../../src/content/to-site.ts';
import { foundIn } from '../support/content.ts';
import { listOf, original, problemWith, question, seed } from '../support/shipped.ts';

const linkTo = (href: string) => [
  {
    _type: 'block',
    _key: 'a',
    children: [{ _type: 'span', _key: 's', text: 'Read', marks: ['b'] }],
    markDefs: [{ _type: 'link', _key: 'b', href }],
  },
];

describe('toSnapshot() refuses a consultation', () => {
  const cannot = 'Cannot read consultation "send-priorities":';
  const [first, ...others] = listOf('challenges');
  it.each([
    [
      'that closes before it opens',
      { closesOn: '2025-07-20' },
      'closesOn: The consultation closes before it opens: set a closing date after the opening date',
    ],
    ['without a title', { title: undefined }, 'title is missing'],
    ['with an empty title', { title: '' }, 'title is empty'],
    [
      'with too long a title',
      { title: 'a'.repeat(121) },
      'title: The title has at most 120 characters',
    ],
    ['without a closing date', { closesOn: undefined }, 'closesOn is missing'],
    [
      'that opens on no day',
      { opensOn: '2025-02-30' },
      'opensOn cannot be used: “2025-02-30” is not a date',
    ],
    [
      'that closes at no time',
      { closesTime: '5pm' },
      'closesTime cannot be used: “5pm” is not a time, such as 17:00',
    ],
    [
      'that opens in the hour that March skips',
      { opensOn: '2025-03-30', opensTime: '01:30' },
      'opensTime cannot be used: 01:30 does not exist on 2025-03-30: the clocks go forward that night',
    ],
    [
      'that closes in the hour that October has twice',
      { closesOn: '2025-10-26', closesTime: '01:30' },
      'closesOccurrence cannot be used: 01:30 comes twice on 2025-10-26: choose the first or the second',
    ],
    [
      'with two challenges of one code',
      { challenges: [first, ...listOf('challenges')] },
      'challenges[1].code: Another challenge has this code too',
    ],
    [
      'with a code that is none',
      { challenges: [{ ...first, code: 'Support delays' }, ...others] },
      'challenges[0].code: A code is lower-case words joined by hyphens, such as “support-delays”',
    ],
    [
      'with a stage on no date',
      { stages: [{ title: 'Launch', text: 'Soon.', begins: 'date' }] },
      'stages[0].beginsOn is missing',
    ],
    [
      'with a stage that does not say when it begins',
      { stages: [{ title: 'Launch', text: 'Soon.' }] },
      'stages[0].begins is missing',
    ],
    [
      'with stages out of order',
      { stages: (original['stages'] as object[]).toReversed() },
      'stages: Stages stand in the order of their dates, and only the first has none',
    ],
    [
      'whose partner was deleted',
      { partners: [{ _type: 'reference', _ref: 'nobody' }] },
      'partners[0] is missing',
    ],
    [
      'with one option to choose from',
      question('feel-right', { options: [{ code: 'yes', label: 'Yes' }] }),
      'questionnaire.questions[0].options: Give two options or more',
    ],
    ['with an outcome on no date', { outcome: { summary: [] } }, 'outcome.publishedOn is missing'],
    [
      'with words for a number',
      { heard: { before: [], figure: { number: 'many', who: 'people', did: 'spoke' }, after: [] } },
      'heard.figure.number must be a number',
    ],
  ])('%s', async (_why, fields, expected) => {
    expect(await problemWith(fields)).toBe(`${cannot} ${expected}`);
  });

  it.each([
    ['that closes the day it opens', { closesOn: '2025-07-21' }],
    ['with a title of 120 characters', { title: 'a'.repeat(120) }],
    [
      'that closes the second time October’s clocks read 01:30',
      { closesOn: '2025-10-26', closesTime: '01:30', closesOccurrence: 'second' },
    ],
    ['with a link to a page of this site', { ask: linkTo('/privacy/') }],
    ['with a link to another site', { ask: linkTo('https://www.gov.uk/') }],
  ])('but not one %s', async (_why, fields) => {
    expect(await problemWith(fields)).toBe('no problem');
  });
});

it.each([
  'javascript:alert(1)',
  'data:text/html,hello',
  'http://example.com/',
  '//example.com/',
  '/\\example.com/',
  '/\t/example.com/',
  'example.com',
])('toSnapshot() refuses a link to %j', async (href) => {
  expect(await problemWith({ ask: linkTo(href) })).toBe(
    'Cannot read consultation "send-priorities": ask[0].markDefs[0].href: ' +
      'A link starts with https://, mailto:, tel: or / for a page of this site',
  );
});

describe('toSnapshot() refuses a site', () => {
  it('without settings', async () => {
    const found = await foundIn(seed.filter(({ _id }) => _id !== 'settings'));
    expect(() => toSnapshot(found)).toThrow(
      'Cannot read settings: publish the document “Settings” first',
    );
  });

  it('with two consultations at one address', async () => {
    const found = await foundIn([...seed, { ...original, _id: 'consultation-again' }]);
    expect(() => toSnapshot(found)).toThrow(
      'Cannot read consultation "send-priorities": slug is the web address of another one too',
    );
  });

  it.each(['consultations', 'display', 'documents'])(
    'with a page at /%s/, where another is',
    async (current) => {
      expect(await problemWith({ slug: { _type: 'slug', current } }, 'page-privacy')).toBe(
        `Cannot read page "${current}": slug: Something else of the site has this address: choose another`,
      );
    },
  );

  it('with a page that has no title', async () => {
    expect(await problemWith({ title: undefined }, 'page-privacy')).toBe(
      'Cannot read page "privacy": title is missing',
    );
  });
});
