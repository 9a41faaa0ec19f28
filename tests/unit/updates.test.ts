import { describe, expect, it } from 'vitest';
import { toSnapshot } from '../../src/content/to-site.ts';
import { adviseOnTitle } from '../../src/domain/advice/update-titles.ts';
import { boundariesOf } from '../../src/domain/boundaries.ts';
import { snapshotAt } from '../../src/domain/site.ts';
import { lastChangeOf } from '../../src/domain/update.ts';
import { foundIn, type Document } from '../support/content.ts';
import { seed } from '../support/shipped.ts';
import { errorsOf, paragraph, warningsOf } from '../support/studio-validation.ts';

const consultation = { _type: 'reference', _ref: 'consultation-send-priorities' };

const updateOn = (publishedOn: string, fields: object = {}): Document => ({
  _id: `update-${publishedOn}`,
  ...{ _type: 'update', _createdAt: '2025-07-22T09:00:00Z', _updatedAt: '2025-07-22T09:00:00Z' },
  ...{ consultation, publishedOn, title: 'We have read everything', body: paragraph('All of it.') },
  ...fields,
});

const siteWithUpdates = async (...updates: Document[]) =>
  toSnapshot(await foundIn([...seed.filter(({ _type }) => _type !== 'update'), ...updates]));

const readWith = async (...updates: Document[]) =>
  (await siteWithUpdates(...updates)).consultations[0]!;

const problemWith = (update: Document): Promise<string> =>
  siteWithUpdates(update).then(
    () => 'no problem',
    (error: Error) => error.message,
  );

describe('toSnapshot() reads updates', () => {
  it('the newest first, and of two on one day the one written later', async () => {
    const { updates } = await readWith(
      updateOn('2025-08-01'),
      updateOn('2025-09-01', { _id: 'early', _createdAt: '2025-07-22T08:00:00Z' }),
      updateOn('2025-09-01', { _id: 'late' }),
    );
    expect(updates.map(({ id }) => id)).toEqual(['late', 'early', 'update-2025-08-01']);
  });

  it.each([
    ['in summer', '2025-08-01', '2025-07-31T23:00:00.000Z'],
    ['in winter', '2025-12-01', '2025-12-01T00:00:00.000Z'],
  ])('as published when their day begins in London, %s', async (_when, day, expected) => {
    const { updates } = await readWith(updateOn(day));
    expect(updates[0]?.publishedAt.toISOString()).toBe(expected);
  });

  it('of one consultation and not of another', async () => {
    const other = { consultation: { _type: 'reference', _ref: 'consultation-elsewhere' } };
    expect((await readWith(updateOn('2025-08-01', other))).updates).toEqual([]);
  });

  it.each([
    ['no date', { publishedOn: null }, 'update "We have read everything": publishedOn is missing'],
    ['no such date', { publishedOn: '2025-02-30' }, '“2025-02-30” is not a date'],
    ['no title', { title: null }, 'title is missing'],
    ['a title of 101 characters', { title: 'x'.repeat(101) }, 'at most 100 characters'],
    ['no text', { body: null }, 'body is missing'],
    ['a text of spaces', { body: paragraph('  ') }, 'there is no text'],
  ])('and refuses one with %s', async (_what, fields, expected) => {
    expect(await problemWith(updateOn('2025-08-01', fields))).toContain(expected);
  });

  it('and takes a title of 100 characters', async () => {
    expect(await problemWith(updateOn('2025-08-01', { title: 'x'.repeat(100) }))).toBe(
      'no problem',
    );
  });
});

describe('an update with a day to come', () => {
  const due = '2025-07-31T23:00:00Z';
  const shownAt = async (now: Date) => {
    const site = await siteWithUpdates(updateOn('2025-08-01'));
    return snapshotAt(site, now).consultations[0]!.updates.length;
  };

  it.each([
    ['a moment before that day', new Date(+new Date(due) - 1), 0],
    ['as it begins', new Date(due), 1],
  ])('%s is shown or not', async (_when, now, expected) => {
    expect(await shownAt(now)).toBe(expected);
  });

  it('has the site built again as that day begins', async () => {
    expect(boundariesOf(await readWith(updateOn('2025-08-01')))).toContainEqual(new Date(due));
  });
});

describe('lastChangeOf()', () => {
  const at = (text: string) => new Date(text);
  const update = (publishedAt: string, editedAt: string) => ({
    ...{ id: 'a', title: 'News', body: [] },
    ...{ publishedAt: at(publishedAt), editedAt: at(editedAt) },
  });

  it.each([
    ['the edit of the page', [], '2025-07-21T13:42:00.000Z'],
    ['that too, after an older update', [['2025-07-01', '2025-07-01']], '2025-07-21T13:42:00.000Z'],
    ['the day of an update', [['2025-08-01', '2025-07-22']], '2025-08-01T00:00:00.000Z'],
    ['the edit of an update', [['2025-08-01', '2025-08-04']], '2025-08-04T00:00:00.000Z'],
  ])('is %s', (_what, dates, expected) => {
    const updates = dates.map(([day, edited]) => update(day!, edited!));
    const updatedAt = at('2025-07-21T13:42:00Z');
    expect(lastChangeOf({ updatedAt, updates }).toISOString()).toBe(expected);
  });
});

describe('the Studio, of an update', () => {
  it('says nothing where nothing is wrong', async () => {
    expect(await errorsOf(updateOn('2025-08-01'))).toEqual([]);
    expect(await warningsOf(updateOn('2025-08-01'))).toEqual([]);
  });

  it.each([
    ['consultation', undefined, 'Choose the consultation'],
    ['publishedOn', undefined, 'Fill in “Date”'],
    ['title', undefined, 'Fill in “Title”'],
    ['body', paragraph('We met [how many] people.'), expect.stringContaining('“[how many]”')],
    ['body', paragraph(' '), 'Text: Say what is new: there is no text'],
  ])('refuses a wrong %s, and says how to mend it', async (field, value, message) => {
    const errors = await errorsOf(updateOn('2025-08-01', { [field]: value }));
    expect(errors.map((each) => each.path.split(/[.[]/)[0])).toContain(field);
    expect(errors.map((each) => each.message)).toContainEqual(message);
  });

  it('advises against a title that does not say what is new', async () => {
    const warnings = await warningsOf(updateOn('2025-08-01', { title: 'Update 3: July 2025' }));
    expect(warnings).toEqual([
      { level: 'warning', path: 'title', message: expect.stringMatching(/^Say what is new/) },
    ]);
  });
});

it.each(['Update', 'Latest news', 'Update no. 4', 'August 2025', 'An important announcement'])(
  'adviseOnTitle() finds that “%s” says nothing',
  (title) => {
    expect(adviseOnTitle(title)).toHaveLength(1);
  },
);

it.each(['We have moved the closing date', 'Update: the strategy is out', 'نیا'])(
  'adviseOnTitle() lets “%s” be',
  (title) => {
    expect(adviseOnTitle(title)).toEqual([]);
  },
);
