import fc from 'fast-check';
import { expect, it } from 'vitest';
import { code } from '../../src/domain/code.ts';
import { copyOf } from '../../src/domain/copy.ts';
import { codesIn } from '../../src/domain/frozen-codes.ts';
import { block, relisted, type Path } from '../support/edits.ts';
import type { Document } from '../support/content.ts';
import { original, placeOf } from '../support/shipped.ts';

const coded: Path[] = [
  ['challenges'],
  ['questionnaire', 'questions'],
  ['questionnaire', 'questions', placeOf('feel-right'), 'options'],
  ['questionnaire', 'questions', placeOf('work-on-first'), 'exclusive'],
  ['questionnaire', 'questions', placeOf('answering-as'), 'options'],
];

/** Small, so that codes are often those that the copy would make by itself. */
const someCode = fc.oneof(
  fc.constantFrom('not-sure', 'not-sure-2', 'not-sure-3', 'no', 'no-2', 'item', 'item-2'),
  fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
);
const someDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someWords = fc.oneof(fc.constantFrom('No', 'I am not sure', ''), fc.string());

const someItem = fc.record(
  { _key: fc.string(), code: someCode, label: someWords, outcome: fc.string({ minLength: 1 }) },
  { requiredKeys: ['code'] },
);

/** A consultation that has been run: with things added, and everything that is its alone. */
const run = fc
  .record({
    list: fc.constantFrom(...coded),
    items: fc.array(someItem, { maxLength: 4 }),
    title: fc.string({ unit: 'grapheme', maxLength: 200 }),
    slug: someCode,
    days: fc.array(someDay, { minLength: 4, maxLength: 4 }),
    time: fc.constantFrom('01:30', '17:00', undefined),
    note: fc.string({ minLength: 10 }),
  })
  .map(({ list, items, title, slug, days, time, note }): Document => ({
    ...relisted(list, (own) => [...items, ...own]),
    ...{ title, shortTitle: title, slug: { _type: 'slug', current: slug } },
    ...{ opensOn: days[0], opensTime: time, closesOn: days[1], closesTime: time },
    ...{ opensOccurrence: 'first', closesOccurrence: 'second' },
    stages: [{ _type: 'stage', _key: 's', title: 'Launch', begins: 'date', beginsOn: days[2] }],
    outcome: { _type: 'outcome', publishedOn: days[3], summary: block(note) },
    changes: [{ _key: 'c', at: `${days[3]}T10:00:00Z`, kind: 'other', note }],
  }));

const codesOf = (document: object): string[] => codesIn(document).map(({ was }) => was);

function everyFieldOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [[name, each], ...everyFieldOf(each)]);
}

it('copyOf() keeps no code of the original, and gives each thing one that nothing else has', () => {
  fc.assert(
    fc.property(run, (document) => {
      const [old, made] = [codesOf({ ...document, slug: undefined }), codesOf(copyOf(document))];
      const taken = new Set(codesOf(document));
      expect(made).toHaveLength(old.length);
      expect(made.filter((each) => taken.has(each))).toEqual([]);
      expect(new Set(made).size).toBe(made.length);
      expect(made.filter((each) => !code.safeParse(each).success)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

it('copyOf() keeps no date, address, outcome or line of the log', () => {
  const dates = /^(opens|closes|begins|published|deleteAnswers)(On|Time|Occurrence)$/;
  const theOriginals = /^(slug|outcome|changes|_id|_rev|_createdAt|_updatedAt)$/;
  fc.assert(
    fc.property(run, (document) => {
      const fields = everyFieldOf(copyOf(document));
      expect(fields.filter(([name]) => dates.test(name) || theOriginals.test(name))).toEqual([]);
      expect(fields.filter(([, value]) => /^\d{4}-\d\d-\d\d/.test(String(value)))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

it('copyOf() leaves the original as it was', () => {
  fc.assert(
    fc.property(run, (document) => {
      const before = structuredClone(document);
      copyOf(document);
      expect(document).toEqual(before);
    }),
  );
});

it('copyOf() marks the titles, and cuts them to what a title may be', () => {
  fc.assert(
    fc.property(run, (document) => {
      const { title, shortTitle } = copyOf(document) as { title: string; shortTitle: string };
      expect([title, shortTitle].every((each) => each.startsWith('Copy of'))).toBe(true);
      expect([title.length <= 120, shortTitle.length <= 60]).toEqual([true, true]);
      expect(title.isWellFormed() && shortTitle.isWellFormed()).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

it('copyOf() keeps every other word', () => {
  const { partners, background, challenges, privacy } = copyOf(original);
  expect({ partners, background, privacy }).toEqual({
    partners: original['partners'],
    background: original['background'],
    privacy: original['privacy'],
  });
  expect(challenges).toMatchObject(
    (original['challenges'] as { title: string }[]).map(({ title }) => ({ title })),
  );
});
