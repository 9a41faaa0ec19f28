import { describe, expect, it } from 'vitest';
import { changed, type Document } from '../support/content.ts';
import { listOf, original, question, seed } from '../support/shipped.ts';
import { errorsOf } from '../support/studio-validation.ts';

const draft = (fields: object): Document =>
  changed([{ ...original, _id: `drafts.${original._id}` }], `drafts.${original._id}`, fields)[0]!;

const [first, second, ...others] = listOf('challenges');
const text = (words: string, markDefs: object[] = []) => [
  {
    _type: 'block',
    _key: 'p',
    children: [{ _type: 'span', _key: 's', text: words, marks: [] }],
    markDefs,
  },
];
const stages = original['stages'] as object[];

describe('the Studio refuses, at the field to mend,', () => {
  it.each([
    ['a missing title', { title: undefined }, 'title', 'Fill in “Title”'],
    [
      'too long a title',
      { title: 'a'.repeat(121) },
      'title',
      'Title: The title has at most 120 characters',
    ],
    ['a missing address', { slug: undefined }, 'slug', 'Fill in “Web address”'],
    [
      'an address with a space',
      { slug: { _type: 'slug', current: 'my page' } },
      'slug',
      expect.stringMatching(/^Web address: A code is lower-case words/),
    ],
    [
      'a close before the opening',
      { closesOn: '2025-07-20' },
      'closesOn',
      'Closes on: The consultation closes before it opens: set a closing date after the opening date',
    ],
    ['a missing date', { opensOn: undefined }, 'opensOn', 'Fill in “Opens on”'],
    [
      'a time that is none',
      { closesTime: '5pm' },
      'closesTime',
      '“Closes at” cannot be used: “5pm” is not a time, such as 17:00',
    ],
    [
      'a time that March skips',
      { closesOn: '2026-03-29', closesTime: '01:30' },
      'closesTime',
      expect.stringContaining('does not exist on 2026-03-29: the clocks go forward'),
    ],
    [
      'a time that October has twice',
      { closesOn: '2025-10-26', closesTime: '01:30' },
      'closesOccurrence',
      expect.stringContaining('choose the first or the second'),
    ],
    [
      'one challenge only',
      { challenges: [first] },
      'challenges',
      'Challenges: Give two challenges or more',
    ],
    [
      'a code that another challenge has',
      { challenges: [first, { ...second, code: first!.code }, ...others] },
      'challenges[communication].code',
      expect.stringMatching(
        /^(Code: Another challenge has this code too|Put “communication” back)/,
      ),
    ],
    [
      'a challenge without words, once',
      { challenges: [first, { ...second, title: undefined }, ...others] },
      'challenges[communication].title',
      'Fill in “Challenge”',
    ],
    [
      'a question without a hint of what it asks for',
      question(2, { subject: '' }),
      'questionnaire.questions[missed].subject',
      'Fill in “What it asks for”',
    ],
    [
      'one option only',
      question(3, { options: [{ _key: 'a', _type: 'option', code: 'a', label: 'A' }] }),
      'questionnaire.questions[answering-as].options',
      'Options: Give two options or more',
    ],
    [
      'an answer of no length',
      question(2, { maxLength: 0 }),
      'questionnaire.questions[missed].maxLength',
      '“Longest answer, in characters” must be 1 or more',
    ],
    [
      'longer answers together than a form can carry',
      question(3, {
        _type: 'textQuestion',
        _key: 'why',
        code: 'answering-as',
        maxLength: 1,
        options: undefined,
      }),
      'questionnaire.questions',
      expect.stringMatching(/^Questions: The answers .* may have 5000 characters together/),
    ],
    [
      'stages out of order',
      { stages: [stages[1], stages[0], ...stages.slice(2)] },
      'stages',
      'Stages: Stages stand in the order of their dates, and only the first has none',
    ],
    [
      'a stage on no date',
      { stages: stages.with(3, { ...stages[3], beginsOn: undefined }) },
      'stages[launch].beginsOn',
      'Fill in “Date”',
    ],
    [
      'nothing on what happens next',
      { stages: stages.slice(0, 2) },
      'stages',
      expect.stringMatching(/^Stages: Say what happens next: add a stage/),
    ],
    ['no privacy text', { privacy: undefined }, 'privacy', 'Fill in “Privacy”'],
    [
      'an empty privacy text',
      { privacy: text(' ') },
      'privacy',
      'Privacy: Say who keeps the answers, why, and when they are deleted',
    ],
    ['nothing decided', { decided: undefined }, 'decided', 'Fill in “What is already decided”'],
    [
      'nothing to change',
      { canChange: text('') },
      'canChange',
      expect.stringMatching(/^What can still change: Say what can still change/),
    ],
    ['half a contact', { contact: { email: 'a@b.gov.uk', phone: '1' } }, 'contact.post', undefined],
    [
      'a link that may run a script',
      { ask: text('Read', [{ _type: 'link', _key: 'l', href: 'javascript:alert(1)' }]) },
      'ask[p].markDefs[l].href',
      expect.stringMatching(/^Address: A link starts with https:/),
    ],
    [
      'an outcome on no date',
      { outcome: { _type: 'outcome', summary: text('Done.') } },
      'outcome.publishedOn',
      'Fill in “Publish on”',
    ],
    [
      'a gap that nobody filled in',
      { privacy: text('We delete them by [date].') },
      'privacy[p]',
      'Put your own words in place of “[date]”, brackets too.',
    ],
    [
      'more words than fit',
      { otherFormats: 'a'.repeat(401) },
      'otherFormats',
      'Use 400 characters or fewer',
    ],
  ])('%s', async (_what, fields, path, message) => {
    const errors = await errorsOf(draft(fields));
    expect(new Set(errors.map((each) => each.path))).toEqual(new Set([path]));
    expect(errors.map((each) => each.message)).toContainEqual(message ?? expect.any(String));
  });

  it('contact details that neither the consultation nor Settings has', async () => {
    const bare = changed(seed, 'settings', { contact: undefined });
    expect(await errorsOf(draft({}), bare)).toEqual([
      { level: 'error', path: 'contact', message: 'Fill in “Contact details”' },
    ]);
  });

  it('an organisation that is not published', async () => {
    const id = 'organisation-staffordshire-county-council';
    const errors = await errorsOf(
      draft({}),
      seed.filter(({ _id }) => _id !== id),
    );
    expect(new Set(errors.map(({ path }) => path))).toEqual(new Set([`partners[${id}]`]));
    expect(errors.map(({ message }) => message)).toContain(
      'Publish this organisation first, with its name and what it does',
    );
  });

  it('an address that another consultation has', async () => {
    const other = { ...original, _id: 'consultation-other' };
    expect(await errorsOf(draft({}), [...seed, other])).toEqual([
      { level: 'error', path: 'slug', message: expect.stringContaining('already in use') },
    ]);
  });
});

describe('a code that has been published', () => {
  const recoded = { challenges: [first, { ...second, code: 'talking' }, ...others] };

  it('cannot change', async () => {
    expect(await errorsOf(draft(recoded))).toEqual([
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
    expect(await errorsOf(draft(recoded), unpublished)).toEqual([]);
  });

  it('stays with its challenge in another order', async () => {
    expect(await errorsOf(draft({ challenges: [second, first, ...others] }))).toEqual([]);
  });

  it('is the web address too', async () => {
    const errors = await errorsOf(draft({ slug: { _type: 'slug', current: 'send' } }));
    expect(errors).toEqual([
      {
        level: 'error',
        path: 'slug',
        message: expect.stringMatching(/^Put “send-priorities” back/),
      },
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
