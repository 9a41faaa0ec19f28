import { describe, expect, it } from 'vitest';
import { meaningChanges } from '../../src/domain/changes/meaning-changes.ts';
import { noteProblem } from '../../src/domain/change-log.ts';
import { logEntry, logToPublish, suggestedNote } from '../../studio/actions/log-entry.ts';
import { whereToLook } from '../../studio/actions/where-to-look.ts';
import { deadlineWarning, firstPublicationWords } from '../../studio/actions/words.ts';
import { edited } from '../support/edits.ts';
import { original } from '../support/shipped.ts';

const changesWith = (path: (string | number)[], value: unknown) =>
  meaningChanges(original, edited(path, value));
const later = changesWith(['closesOn'], '2025-08-22');
const reworded = changesWith(['title'], 'Help');

describe('suggestedNote()', () => {
  it('says from when to when the closing date moves, in a line that can be published', () => {
    const note =
      'We have moved the closing date from 11:59pm on Friday 8 August 2025 to 11:59pm on Friday 22 August 2025.';
    expect(suggestedNote(later)).toBe(note);
    expect(noteProblem(note)).toBeUndefined();
  });

  it('leaves anything else to the officer', () => {
    expect(suggestedNote(reworded)).toBe('');
  });
});

describe('logEntry()', () => {
  const moment = { at: new Date('2025-07-22T09:00:00Z'), key: 'abc' };
  it.each([
    ['an extension', later, 'deadline-extended'],
    ['an early closing', changesWith(['closesOn'], '2025-08-01'), 'closed-early'],
    ['anything else', reworded, 'other'],
  ])('marks %s, and keeps one line', (_what, changes, kind) => {
    expect(logEntry(changes, ' We did\nsomething. ', moment)).toEqual({
      _key: 'abc',
      _type: 'change',
      at: '2025-07-22T09:00:00.000Z',
      kind,
      note: 'We did something.',
    });
  });
});

describe('logToPublish()', () => {
  const entry = logEntry(later, 'We moved it all.', { at: new Date(0), key: 'abc' });
  it.each([
    ['the first line', undefined, entry, [entry]],
    ['one more', [{ note: 'a' }], entry, [{ note: 'a' }, entry]],
    ['no line', [{ note: 'a' }], undefined, [{ note: 'a' }]],
    ['nothing', null, undefined, []],
  ])('is what is published, and %s', (_what, published, more, expected) => {
    expect(logToPublish(published, more)).toEqual(expected);
  });
});

describe('firstPublicationWords()', () => {
  const siteUrl = 'https://example.gov.uk';
  const read =
    'Everybody will be able to read it at https://example.gov.uk/consultations/send-priorities/';
  const until = 'They can answer until 11:59pm on Friday 8 August 2025.';
  it.each([
    [
      'before it opens',
      '2025-07-20T22:59:59Z',
      [read, 'People can read it at once, and answer from Monday 21 July 2025.', until],
    ],
    [
      'as it opens',
      '2025-07-20T23:00:00Z',
      [read, 'People can answer as soon as it is live.', until],
    ],
    [
      'as it closes',
      '2025-08-08T23:00:00Z',
      [
        read,
        'People can answer as soon as it is live.',
        'It is closed already: people could answer until 11:59pm on Friday 8 August 2025.',
      ],
    ],
  ])('say where and when, %s', (_when, now, expected) => {
    expect(firstPublicationWords(original, { siteUrl, now: new Date(now) })).toEqual(expected);
  });
});

describe('deadlineWarning()', () => {
  const day = (date: number) => new Date(Date.UTC(2025, 7, date));
  const moved = (from: number, to: number) => ({
    kind: to > from ? ('deadline-extended' as const) : ('closed-early' as const),
    from: day(from),
    to: day(to),
  });
  it.each([
    ['later, while it is open', moved(8, 22), day(1), undefined],
    ['earlier, while it is open', moved(22, 8), day(1), /^People who plan to answer after/],
    ['to this moment', moved(22, 8), day(8), /^This closes the consultation as soon/],
    ['to a moment ago', moved(22, 8), day(9), /^This closes the consultation as soon/],
    ['later, when it has closed', moved(8, 22), day(8), /^This opens the consultation again/],
    ['later, but still past', moved(8, 22), day(23), undefined],
    ['earlier, when it has closed', moved(8, 1), day(9), undefined],
  ])('for a date moved %s', (_how, change, now, expected) => {
    const warning = deadlineWarning(change, now);
    if (expected) expect(warning).toMatch(expected);
    else expect(warning).toBeUndefined();
  });
});

describe('whereToLook()', () => {
  const error = (path: (string | { _key: string })[], message: string) => ({
    level: 'error' as const,
    path,
    message,
  });
  const warning = { ...error(['title'], 'Long'), level: 'warning' as const };
  const date = error(['closesOn'], 'Close after it opens');
  it.each([
    ['nothing', [], undefined],
    ['warnings', [warning], undefined],
    ['one error', [warning, date], '1 thing to mend first. “Closes on”: Close after it opens'],
    [
      'an error in a list',
      [error(['challenges', { _key: 'communication' }, 'code'], 'Required'), date],
      '2 things to mend first. The first is “Challenges › 2 › Code”: Required',
    ],
    ['an error of the whole', [error([], 'Required')], '1 thing to mend first. Required'],
  ])('of %s', (_what, markers, expected) => {
    expect(whereToLook(markers, original)).toBe(expected);
  });
});
