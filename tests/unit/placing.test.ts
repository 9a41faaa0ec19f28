import { expect, it } from 'vitest';
import { place, placeFrom, placeText, placing, type Place } from '../../src/domain/placing.ts';
import { withdrawing } from '../../src/form/render.tsx';
import { libraryHours } from '../fixtures/consultation.ts';

const { challenges } = libraryHours();

const places: [Place, string][] = [
  [{ name: 'new', challenge: 'noise' }, 'New challenge: Noise'],
  [{ name: 'new', challenge: 'dust' }, 'A new challenge, which was not on our list'],
  [{ name: 'new' }, 'A new challenge, which was not on our list'],
  [{ name: 'part', challenge: 'noise' }, 'Part of challenge: Noise'],
  [{ name: 'part', challenge: 'dust' }, 'Part of a challenge on our list'],
  [{ name: 'individual' }, 'About one person or family'],
  [{ name: 'out-of-scope' }, 'Outside what this consultation can change'],
];

it.each(places)('placeText() of %j is “%s”', (put, text) => {
  expect(placeText(put, challenges)).toBe(text);
});

it.each(places)('whoever has the receipt reads of %j “%s”, and what staff replied', (put, text) => {
  const state = { name: 'held', receipt: 'K7QM2XHD9TRW4PNC', place: put, reply: 'Thank <you>' };
  const { main } = withdrawing(libraryHours(), { ...state, name: 'held' });
  expect(main).toContain(`<p class="govuk-body">${text}</p>`);
  expect(main).toContain('<p class="govuk-body">Thank &lt;you></p>');
});

it('placeFrom() reads what is stored, and nothing where nothing is', () => {
  for (const [put] of places) {
    const challenge = ('challenge' in put && put.challenge) || null;
    expect(placeFrom({ place: put.name, challenge })).toEqual(put);
  }
  expect(placeFrom({ place: null, challenge: null })).toBeNull();
});

it.each<[string, object]>([
  ['a place that is not one of ours', { name: 'elsewhere' }],
  ['a part of no challenge', { name: 'part' }],
  ['a case that is of a challenge', { name: 'individual', challenge: 'noise' }],
  ['a challenge that has no code', { name: 'part', challenge: 'Noise!' }],
])('%s is no place', (_what, put) => {
  expect(place.safeParse(put).success).toBe(false);
});

const told = (reply: string | null) =>
  placing.safeParse({ id: '0'.repeat(32), place: { name: 'new' }, reply });

it.each<[string, string | null, string | undefined]>([
  ['none', null, undefined],
  ['one of 1,000 characters', 'a'.repeat(1000), undefined],
  ['one of 1,001', 'a'.repeat(1001), 'A reply has at most 1,000 characters'],
  ['an empty one', ' ', 'Write a reply, or leave it out'],
  ['a NUL', 'a\0b', 'There is something in this that is not text. Type it again'],
  ['half of a letter', 'a\ud800', 'There is something in this that is not text. Type it again'],
])('of a reply, %s is taken or says what to mend', (_what, reply, message) => {
  expect(told(reply).error?.issues[0]?.message).toBe(message);
});
