import { expect, it } from 'vitest';
import { groupsFrom } from '../../src/components/groups.ts';
import { stateTags } from '../../src/components/state-tags.ts';
import { published } from '../../src/domain/states.ts';
import { libraryHours } from '../fixtures/consultation.ts';

const at = (iso: string) => new Date(iso);
const opensAt = at('2026-03-02T09:00:00Z');
const closesAt = at('2026-03-30T16:00:00Z');
const publishedAt = at('2026-05-01T09:00:00Z');
const withOutcome = libraryHours({
  outcome: { publishedAt, summary: [] },
  challenges: [
    {
      code: 'noise',
      title: 'Noise',
      outcome: { decision: 'will-not', said: 'It echoes.', reason: 'Carpets burn.' },
    },
  ],
});

const listing = (now: Date) =>
  groupsFrom([published(withOutcome, now)], now).map(({ state, items, empty }) => ({
    state,
    listed: items.map(({ span }) => span),
    empty,
  }));

it('groupsFrom() lists a consultation in every group it will belong to', () => {
  expect(listing(at('2026-03-01T00:00:00Z'))).toEqual([
    {
      state: 'open',
      listed: [{ from: opensAt, until: closesAt }],
      empty: [{ until: opensAt }, { from: closesAt }],
    },
    { state: 'upcoming', listed: [{ until: opensAt }], empty: [{ from: opensAt }] },
    { state: 'analysing', listed: [{ from: closesAt }], empty: [{ until: closesAt }] },
    { state: 'concluded', listed: [], empty: [{}] },
  ]);
});

it('groupsFrom() leaves out groups that a consultation has been through', () => {
  const states = listing(publishedAt).filter(({ listed }) => listed.length > 0);
  expect(states).toEqual(
    [{ state: 'concluded', listed: [{ from: publishedAt }], empty: [] }].map((group) => ({
      ...group,
      empty: expect.any(Array),
    })),
  );
});

it('groupsFrom() puts the one that closes soonest first', () => {
  const later = libraryHours({ slug: 'later', closesAt: at('2026-04-30T16:00:00Z') });
  const [open] = groupsFrom([later, libraryHours()], opensAt);
  expect(open?.items.map(({ consultation }) => consultation.slug)).toEqual([
    'library-hours',
    'later',
  ]);
});

it.each([
  ['just before', '2026-05-01T08:59:59.999Z', false],
  ['as it is published', '2026-05-01T09:00:00Z', true],
])('published() says nothing of an outcome %s, at %s: %s', (_when, now, told) => {
  const { outcome, challenges } = published(withOutcome, at(now));
  expect(outcome !== undefined).toBe(told);
  expect(challenges[0]?.outcome !== undefined).toBe(told);
});

it('stateTags() never shows a tag that will become false without the script', () => {
  expect(stateTags(published(withOutcome, opensAt), opensAt)).toEqual([
    { text: 'Open', times: { 'data-from': +opensAt, 'data-until': +closesAt, hidden: true } },
    { text: 'Closed', times: { 'data-from': +closesAt, 'data-until': undefined, hidden: true } },
  ]);
  expect(stateTags(withOutcome, publishedAt)).toEqual([
    {
      text: 'Finished',
      times: { 'data-from': +publishedAt, 'data-until': undefined, hidden: false },
    },
  ]);
});
