import { describe, expect, it } from 'vitest';
import {
  besideDeadline,
  change,
  lastDeadlineChange,
  newestFirst,
  noteProblem,
  tidyNote,
  type Change,
  type ChangeKind,
} from '../../src/domain/change-log.ts';
import { consultationWith, problemWith } from '../support/shipped.ts';

const note = 'We have moved the closing date from 8 August 2025 to 22 August 2025.';

describe('noteProblem() of a line for the public log', () => {
  it.each([
    ['of 10 characters', 'a'.repeat(10)],
    ['of 200 characters', 'a'.repeat(200)],
    ['of 200 characters and spaces around them', `  ${'a'.repeat(200)}\n`],
    ['with two dates and times', `${note} That is 11:59pm, or 23:59 on 2025-08-22.`],
    ['with a number of eight digits', 'We had counted 01234567 of them.'],
    ['with an at sign between spaces', 'Meet us @ the library instead.'],
  ])('has nothing against one %s', (_what, typed) => {
    expect(noteProblem(typed)).toBeUndefined();
  });

  it.each([
    ['empty', '', 'Say what changed in at least 10 characters'],
    ['of 9 characters', 'a'.repeat(9), 'Say what changed in at least 10 characters'],
    [
      'of 9 characters among spaces',
      `a b   c d   e  `,
      'Say what changed in at least 10 characters',
    ],
    [
      'of 201 characters',
      'a'.repeat(201),
      'Say what changed in at most 200 characters: these are 201',
    ],
    [
      'with an e-mail address',
      'Write to help@example.gov.uk instead.',
      'Leave out the e-mail address: everybody can read this line',
    ],
    [
      'with a phone number',
      'Ring 01632 960 123 instead.',
      expect.stringMatching(/^Leave out the phone/),
    ],
    [
      'with one in brackets',
      'Ring (01632) 960-123.',
      expect.stringMatching(/^Leave out the phone/),
    ],
    ['with one from abroad', 'Ring +441632960123.', expect.stringMatching(/^Leave out the phone/)],
  ])('refuses one %s', (_what, typed, problem) => {
    expect(noteProblem(typed)).toEqual(problem);
  });
});

it('tidyNote() makes one line of what was typed', () => {
  expect(tidyNote('  We added\n a   challenge. ')).toBe('We added a challenge.');
});

const made = (kind: ChangeKind, at: string): Change => change.parse({ kind, at, note });
const extended = made('deadline-extended', '2025-07-22T09:00:00Z');
const other = made('other', '2025-07-23T09:00:00Z');
const early = made('closed-early', '2025-07-24T09:00:00Z');

describe('lastDeadlineChange()', () => {
  it.each([
    ['none of none', [], undefined],
    ['none of others', [other], undefined],
    ['one before another change', [extended, other], extended],
    ['the last of two', [extended, other, early], early],
    ['the last of two, the other way about', [early, extended], extended],
  ])('finds %s', (_which, changes, expected) => {
    expect(lastDeadlineChange(changes)).toBe(expected);
  });
});

it('besideDeadline() says which way the date went, and keeps a name that stands first', () => {
  expect(besideDeadline(extended)).toBe(`Extended: we have${note.slice(7)}`);
  expect(besideDeadline({ ...early, note: 'Wetherby school asked us to.' })).toBe(
    'Earlier than planned: Wetherby school asked us to.',
  );
});

it('newestFirst() turns the log about, and leaves the one it was given', () => {
  const log = [extended, other, early];
  expect(newestFirst(log)).toEqual([early, other, extended]);
  expect(log).toEqual([extended, other, early]);
});

describe('a consultation’s log', () => {
  it('is empty where nothing was changed', async () => {
    expect((await consultationWith({})).changes).toEqual([]);
  });

  it('is read with its instants', async () => {
    const written = { _type: 'change', _key: 'a', kind: 'other', at: '2025-07-23T09:00:00Z', note };
    expect((await consultationWith({ changes: [written] })).changes).toEqual([other]);
  });

  it.each([
    ['without a time', { kind: 'other', note }, 'changes[0].at is missing'],
    [
      'that gives an address',
      { kind: 'other', at: '2025-07-23T09:00:00Z', note: 'Write to a@example.gov.uk' },
      'changes[0].note: Leave out the e-mail address: everybody can read this line',
    ],
  ])('is refused by the build for a line %s', async (_which, line, problem) => {
    expect(await problemWith({ changes: [line] })).toContain(problem);
  });
});
