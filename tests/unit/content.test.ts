import { describe, expect, it } from 'vitest';
import { toSnapshot } from '../../src/content/to-site.ts';
import { stateAt } from '../../src/domain/consultation.ts';
import type { Snapshot } from '../../src/domain/site.ts';
import { changed, foundIn, readNdjson, seedFile, statesFile } from '../support/content.ts';

const seed = readNdjson(seedFile);
const states = [...seed, ...readNdjson(statesFile)];
const CONSULTATION = 'consultation-send-priorities';
const original = seed.find(({ _id }) => _id === CONSULTATION)!;

/** The site with fields of the consultation we ship, or of another document, changed. */
const siteWith = async (fields: object, id = CONSULTATION): Promise<Snapshot> =>
  toSnapshot(await foundIn(changed(seed, id, fields)));

const consultationWith = async (fields: object) => (await siteWith(fields)).consultations[0]!;

const problemWith = (fields: object, id?: string): Promise<string> =>
  siteWith(fields, id).then(
    () => 'no problem',
    (error: Error) => error.message,
  );

interface Listed {
  code: string;
}
const listOf = (field: string) => original[field] as Listed[];
const question = (index: number, fields: object) => {
  const { questions } = original['questionnaire'] as { questions: object[] };
  return {
    questionnaire: { questions: questions.with(index, { ...questions[index], ...fields }) },
  };
};

describe('toSnapshot() reads the consultation that we ship', () => {
  it('as one with dates, partners, ten challenges and four questions', async () => {
    const read = await consultationWith({});
    expect(read.opensAt).toEqual(new Date('2025-07-20T23:00:00Z'));
    expect(read.closesAt).toEqual(new Date('2025-08-08T23:00:00Z'));
    expect(read.partners).toHaveLength(2);
    expect(read.challenges).toHaveLength(10);
    expect(read.questionnaire.questions.map(({ kind }) => kind)).toEqual([
      'choice',
      'pick',
      'text',
      'choice',
    ]);
  });

  it('with the challenges as the options to pick from', async () => {
    const { challenges, questionnaire } = await consultationWith({
      challenges: listOf('challenges').with(0, {
        ...listOf('challenges')[0]!,
        explanation: 'Months.',
      } as Listed),
    });
    const [, pick] = questionnaire.questions;
    const options = pick?.kind === 'pick' ? pick.options : [];
    expect(options.map(({ code }) => code)).toEqual(challenges.map(({ code }) => code));
    expect(options[0]).toEqual({
      code: 'support-delays',
      label: 'Inconsistent or delayed support (e.g. EHCP delays, long waits for diagnosis)',
      hint: 'Months.',
    });
    expect(options[1]).not.toHaveProperty('hint');
  });

  it('with stages that begin as it opens, as it closes and on a date', async () => {
    const { stages, opensAt, closesAt } = await consultationWith({});
    const launch = new Date('2026-01-01T00:00:00Z');
    expect(stages.map(({ beginsAt }) => beginsAt)).toEqual([undefined, opensAt, closesAt, launch]);
  });

  it('with the contact details of the settings, unless it has its own', async () => {
    const own = { email: 'a@example.gov.uk', phone: '01632 960 999', post: 'Somewhere' };
    expect((await consultationWith({})).contact.email).toBe('haveyoursay@example.gov.uk');
    expect((await consultationWith({ contact: own })).contact).toEqual(own);
  });
});

it('the examples of other states are upcoming, analysing and concluded', async () => {
  const now = new Date('2025-07-21T13:42:00Z');
  const { consultations } = toSnapshot(await foundIn(states));
  const found = consultations.map((each) => [each.slug, stateAt(each, now).name]);
  expect(found).toEqual([
    ['library-hours', 'upcoming'],
    ['send-priorities', 'open'],
    ['park-play-area', 'analysing'],
    ['mobile-library', 'concluded'],
  ]);
});

describe('the date of a consultation’s last change', () => {
  it.each([
    ['its own', '2025-07-21T13:41:59Z', '2025-07-21T13:42:00.000Z'],
    ['a partner’s, where that is later', '2025-07-21T13:42:01Z', '2025-07-21T13:42:01.000Z'],
  ])('is %s', async (_whose, partner, expected) => {
    const id = 'organisation-staffordshire-county-council';
    const [read] = (await siteWith({ _updatedAt: partner }, id)).consultations;
    expect(read?.updatedAt.toISOString()).toBe(expected);
  });
});

describe('a revision', () => {
  it('of a questionnaire is the same whatever else changes', async () => {
    const [before, after] = [
      await consultationWith({}),
      await consultationWith({ title: 'Other' }),
    ];
    expect(before.revision).toMatch(/^[0-9a-f]{12}$/);
    expect(after.revision).toBe(before.revision);
  });

  it.each([
    ['a question', question(0, { text: 'Are they right?' })],
    ['a hint', question(2, { hint: undefined })],
    ['a challenge', { challenges: listOf('challenges').toReversed() }],
  ])('of a questionnaire is another when %s changes', async (_what, fields) => {
    const before = await consultationWith({});
    expect((await consultationWith(fields)).revision).not.toBe(before.revision);
  });

  it('of the site is another when anything changes, and the same when nothing does', async () => {
    const before = await siteWith({});
    expect((await siteWith({})).revision).toBe(before.revision);
    expect((await siteWith({ title: 'Other' })).revision).not.toBe(before.revision);
    expect((await siteWith({ council: 'Other' }, 'settings')).revision).not.toBe(before.revision);
  });

  it('does not depend on the order in which fields were written', async () => {
    const backwards = (value: object) => Object.fromEntries(Object.entries(value).toReversed());
    const found = await foundIn(seed);
    const turned = { ...found, consultations: found.consultations.map(backwards) } as typeof found;
    expect(toSnapshot(turned).revision).toBe(toSnapshot(found).revision);
  });
});

describe('toSnapshot() refuses a consultation', () => {
  const cannot = 'Cannot read consultation "send-priorities":';
  const [first, ...others] = listOf('challenges');
  const badLink = {
    ask: [
      {
        _type: 'block',
        _key: 'a',
        children: [],
        markDefs: [{ _type: 'link', _key: 'b', href: 'javascript:alert(1)' }],
      },
    ],
  };

  it.each([
    [
      'that closes before it opens',
      { closesOn: '2025-07-20' },
      'closesAt closes before it opens: set a closing date after the opening date',
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
      'closesOn cannot be used: “5pm” is not a time, such as 17:00',
    ],
    [
      'that opens in the hour that March skips',
      { opensOn: '2025-03-30', opensTime: '01:30' },
      'opensOn cannot be used: 01:30 does not exist on 2025-03-30: the clocks go forward that night',
    ],
    [
      'that closes in the hour that October has twice',
      { closesOn: '2025-10-26', closesTime: '01:30' },
      'closesOn cannot be used: 01:30 comes twice on 2025-10-26: choose the first or the second',
    ],
    [
      'with two challenges of one code',
      { challenges: [first, ...listOf('challenges')] },
      'challenges: Two challenges have the same code',
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
      'with a link that could run a script',
      badLink,
      'ask[0].markDefs[0].href: A link starts with https://, mailto:, tel: or / for a page of this site',
    ],
    [
      'with one option to choose from',
      question(0, { options: [{ code: 'yes', label: 'Yes' }] }),
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
    ['with a link to a page of this site', { ask: [] }],
  ])('but not one %s', async (_why, fields) => {
    expect(await problemWith(fields)).toBe('no problem');
  });
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
      'Cannot read consultation "send-priorities": two of them have this web address',
    );
  });

  it('with a page that has no title', async () => {
    expect(await problemWith({ title: undefined }, 'page-privacy')).toBe(
      'Cannot read page "privacy": title is missing',
    );
  });
});
