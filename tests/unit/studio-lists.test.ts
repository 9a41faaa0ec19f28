import { expect, it } from 'vitest';
import { nextMove, sorted, type ListName } from '../../studio/structure/sorted.ts';

/** Opens and closes at 17:00 in London, which is an hour ahead of UTC. */
const summer = {
  _id: 'summer',
  opensOn: '2025-07-21',
  opensTime: '17:00',
  closesOn: '2025-08-08',
  closesTime: '17:00',
  outcome: { publishedOn: '2025-09-01' },
};
const allDay = { ...summer, opensTime: undefined, closesTime: undefined };
const early = { ...summer, outcome: { publishedOn: '2025-08-01' } };
/** Closes in the hour that London's clocks read twice: at 00:30 or at 01:30 UTC. */
const october = {
  ...{ _id: 'october', opensOn: '2025-10-01', closesOn: '2025-10-26', closesTime: '01:30' },
};
const first = { ...october, closesOccurrence: 'first' };
const second = { ...october, closesOccurrence: 'second' };

const namesAt = (documents: { _id: string }[], now: string) =>
  Object.entries(sorted(documents, new Date(now)))
    .filter(([, ids]) => ids.length > 0)
    .map(([name]) => name);

it.each<[string, object & { _id: string }, string, ListName[]]>([
  ['just before it opens', summer, '2025-07-21T15:59:59.999Z', ['upcoming']],
  ['as it opens', summer, '2025-07-21T16:00:00Z', ['open']],
  ['just over 7 days before it closes', summer, '2025-08-01T15:59:59.999Z', ['open']],
  ['7 days before it closes', summer, '2025-08-01T16:00:00Z', ['open', 'closing-soon']],
  ['just before it closes', summer, '2025-08-08T15:59:59.999Z', ['open', 'closing-soon']],
  ['as it closes', summer, '2025-08-08T16:00:00Z', ['analysing']],
  ['just before its outcome', summer, '2025-08-31T22:59:59.999Z', ['analysing']],
  ['at its outcome', summer, '2025-08-31T23:00:00Z', ['concluded']],
  ['at an outcome before it closes', early, '2025-08-08T15:59:59Z', ['open', 'closing-soon']],
  ['as it closes with its outcome there', early, '2025-08-08T16:00:00Z', ['concluded']],
  ['just before its first day', allDay, '2025-07-20T22:59:59.999Z', ['upcoming']],
  ['as its first day begins', allDay, '2025-07-20T23:00:00Z', ['open']],
  ['in its last minute', allDay, '2025-08-08T22:59:59.999Z', ['open', 'closing-soon']],
  ['as its last day ends', allDay, '2025-08-08T23:00:00Z', ['analysing']],
  ['just before the first 1:30', first, '2025-10-26T00:29:59.999Z', ['open', 'closing-soon']],
  ['at the first 1:30', first, '2025-10-26T00:30:00Z', ['analysing']],
  ['at the first 1:30, of two', second, '2025-10-26T00:30:00Z', ['open', 'closing-soon']],
  ['just before the second 1:30', second, '2025-10-26T01:29:59.999Z', ['open', 'closing-soon']],
  ['at the second 1:30', second, '2025-10-26T01:30:00Z', ['analysing']],
  ['whose time comes twice, unsaid which', october, '2025-10-26T01:30:00Z', []],
  ['without dates', { _id: 'summer' }, '2025-08-08T15:00:00Z', []],
])('sorted() lists a consultation %s', (_when, document, now, expected) => {
  expect(namesAt([document], now)).toEqual(expected);
});

const draft = { ...summer, _id: 'drafts.summer', closesOn: '2030-01-01' };
const inRelease = { ...summer, _id: 'versions.r1.summer', closesOn: '2030-01-01' };
const open = '2025-07-25T12:00:00Z';

it.each<[string, { _id: string }[], ListName[]]>([
  ['by what is published, whatever its draft says', [draft, summer], ['open']],
  ['by what is published, whatever a release says', [summer, inRelease], ['open']],
  ['that was never published as a draft', [draft], ['drafts']],
  ['that is only in a release as a draft', [inRelease], ['drafts']],
])('sorted() lists a consultation %s', (_what, documents, expected) => {
  expect(namesAt(documents, open)).toEqual(expected);
});

it('sorted() names a draft that is in a release too once, without its prefix', () => {
  expect(sorted([draft, inRelease], new Date(open)).drafts).toEqual(['summer']);
});

it.each([
  ['long before', '2025-07-01T00:00:00Z', '2025-07-21T16:00:00.000Z'],
  ['as it opens', '2025-07-21T16:00:00Z', '2025-08-01T16:00:00.000Z'],
  ['as it begins to close soon', '2025-08-01T16:00:00Z', '2025-08-08T16:00:00.000Z'],
  ['as it closes', '2025-08-08T16:00:00Z', '2025-08-31T23:00:00.000Z'],
  ['as it is concluded', '2025-08-31T23:00:00Z', undefined],
])('nextMove() %s is at the next boundary', (_when, now, expected) => {
  expect(nextMove([draft, summer], new Date(now))?.toISOString()).toBe(expected);
});
