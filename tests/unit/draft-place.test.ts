import { describe, expect, it } from 'vitest';
import { placing, type Place } from '../../src/domain/placing.ts';
import {
  draftPlace,
  readPlace,
  roomText,
  type DraftPlace,
} from '../../studio/tools/results/placing/draft-place.ts';

const draft: DraftPlace = { name: '', part: '', made: '', title: '', reply: '' };
const id = 'a'.repeat(32);

describe('readPlace()', () => {
  it.each<Place>([
    { name: 'new' },
    { name: 'new', challenge: 'dark-paths' },
    { name: 'part', challenge: 'late-buses' },
    { name: 'individual' },
    { name: 'out-of-scope' },
  ])('gives back %j, as the site takes it', (place) => {
    const read = readPlace(draftPlace({ place, reply: 'Thank you' }));
    expect(read).toEqual({ ok: true, placing: { place, reply: 'Thank you' } });
    expect(placing.safeParse({ id, place, reply: 'Thank you' }).success).toBe(true);
  });

  it('sends no reply where there is none, or where a suggestion waits again', () => {
    const blank = readPlace({ ...draft, name: 'individual', reply: ' \n' });
    expect(blank).toMatchObject({ placing: { reply: null } });
    const waiting = readPlace({ ...draft, name: 'waiting', reply: 'Thank you' });
    expect(waiting).toEqual({ ok: true, placing: { place: null, reply: null } });
  });

  it.each<[string, Partial<DraftPlace>]>([
    ['Choose where the suggestion belongs', {}],
    ['Choose the challenge that it is part of', { name: 'part', made: 'late-buses' }],
    [
      'You have 1 character too many. Shorten the reply',
      { name: 'individual', reply: 'a'.repeat(1001) },
    ],
  ])('says “%s”', (message, change) => {
    expect(readPlace({ ...draft, ...change })).toEqual({ ok: false, message });
  });

  it('takes a reply that is as long as it may be', () => {
    const read = readPlace({ ...draft, name: 'individual', reply: ` ${'a'.repeat(1000)} ` });
    expect(read).toMatchObject({ ok: true, placing: { reply: 'a'.repeat(1000) } });
  });
});

it.each([
  ['', 'You have 1,000 characters left'],
  ['a'.repeat(999), 'You have 1 character left'],
  ['a'.repeat(1000), 'You have 0 characters left'],
  ['a'.repeat(1001), 'You have 1 character too many'],
  [`${'a'.repeat(1002)} `, 'You have 2 characters too many'],
])('roomText() counts (case %#)', (reply, words) => {
  expect(roomText(reply)).toBe(words);
});
