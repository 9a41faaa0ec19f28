import { describe, expect, it } from 'vitest';
import { toSnapshot } from '../../src/content/to-site.ts';
import { stateAt } from '../../src/domain/consultation.ts';
import { foundIn, readNdjson, statesFile } from '../support/content.ts';
import { consultationWith, listOf, question, seed, siteWith } from '../support/shipped.ts';

const states = [...seed, ...readNdjson(statesFile)];

describe('toSnapshot() reads the consultation that we ship', () => {
  it('as one with dates, partners, ten challenges and its questions', async () => {
    const read = await consultationWith({});
    expect(read.opensAt).toEqual(new Date('2025-07-20T23:00:00Z'));
    expect(read.closesAt).toEqual(new Date('2025-08-08T23:00:00Z'));
    expect(read.partners).toHaveLength(2);
    expect(read.challenges).toHaveLength(10);
    expect(read.questionnaire.questions.map(({ kind }) => kind)).toEqual([
      ...['choice', 'pick', 'cards', 'text', 'choice', 'choice', 'number'],
    ]);
  });

  it('with the challenges as the options to pick from', async () => {
    const { challenges, questionnaire } = await consultationWith({
      challenges: listOf('challenges').with(0, {
        ...listOf('challenges')[0]!,
        explanation: 'Months.',
      }),
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
    ['a question', question('feel-right', { text: 'Are they right?' })],
    ['a hint', question('missed', { hint: undefined })],
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
