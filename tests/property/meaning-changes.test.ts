import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningChanges } from '../../src/domain/changes/meaning-changes.ts';
import { edited, relisted, type Path } from '../support/edits.ts';
import { original, placeOf } from '../support/shipped.ts';
import { withEveryKind } from '../support/written-kinds.ts';

/** Every value that is in the document, and where: but for Sanity's own and the log. */
function placesIn(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  const here = path.length > 0 ? [{ path, value }] : [];
  if (typeof value !== 'object' || value === null) return here;
  return [
    ...here,
    ...Object.entries(value)
      .filter(([name]) => !name.startsWith('_') || name === '_ref')
      .flatMap(([name, each]) =>
        placesIn(each, [...path, Array.isArray(value) ? Number(name) : name]),
      ),
  ];
}

const places = placesIn(original);
const texts = places.filter(({ value }) => typeof value === 'string' && value !== '');
const coded: Path[] = [
  ['challenges'],
  ['questionnaire', 'questions'],
  ['questionnaire', 'questions', placeOf('feel-right'), 'options'],
  ['questionnaire', 'questions', placeOf('work-on-first'), 'exclusive'],
  ['questionnaire', 'questions', placeOf('answering-as'), 'options'],
];

function putAt(document: unknown, path: Path, value: unknown): void {
  const parent = path.slice(0, -1).reduce((at, step) => Reflect.get(at as object, step), document);
  Reflect.set(parent as object, path.at(-1)!, value);
}

const lists = fc.constantFrom(...coded);
const found = (draft: object) => meaningChanges(original, draft);

describe('meaningChanges()', () => {
  it('finds nothing between a document and itself, however broken', () => {
    const options: Path = ['questionnaire', 'questions', placeOf('answering-as'), 'options'];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), ({ path }, value) => {
        const broken = edited(path, value);
        expect(meaningChanges(broken, structuredClone(broken))).toEqual([]);
      }),
      { examples: [[{ path: options, value: '' }, [{}, {}]]] }, // two without a code
    );
  });

  it('finds every edit of every word', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.string({ minLength: 1 }),
        ({ path, value }, more) => {
          expect(found(edited(path, `${String(value)}${more}`))).not.toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('finds every edit of every word and number of every kind of question', () => {
    const inKinds = placesIn(withEveryKind['questionnaire']).filter(
      ({ value }) => typeof value === 'string' || typeof value === 'number',
    );
    fc.assert(
      fc.property(fc.constantFrom(...inKinds), ({ path, value }) => {
        const draft = structuredClone(withEveryKind);
        putAt(draft['questionnaire'], path, typeof value === 'number' ? value + 1 : `${value}!`);
        expect(meaningChanges(withEveryKind, draft)).not.toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds whatever is taken out, and calls a thing with a code a structure', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (path, at) => {
        const draft = relisted(path, (items) => items.toSpliced(at % items.length, 1));
        expect(found(draft).map(({ weight }) => weight)).toEqual(['structure']);
      }),
    );
  });

  it('finds a thing with a new code as one structural change', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.boolean(), (path, at, isNew) => {
        const recoded = (items: Record<string, unknown>[]) => {
          const index = at % items.length;
          return isNew
            ? items.toSpliced(index, 0, { _key: 'new', code: 'new', title: 'New' })
            : items.with(index, { ...items[index], code: 'new' });
        };
        expect(found(relisted(path, recoded))).toMatchObject([{ weight: 'structure' }]);
      }),
    );
  });

  it('finds nothing in any order of things with codes', () => {
    fc.assert(
      fc.property(lists, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (path, ranks) => {
        const draft = relisted(path, (items) =>
          items
            .map((item, index) => ({ item, rank: ranks[index]! }))
            .toSorted((a, b) => a.rank - b.rank)
            .map(({ item }) => item),
        );
        expect(found(draft)).toEqual([]);
      }),
    );
  });

  it('tells a later closing date from an earlier one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), (days) => {
        const closesOn = new Date(Date.UTC(2025, 7, 8 + days)).toISOString().slice(0, 10);
        const kinds = found(edited(['closesOn'], closesOn)).map((each) => each.deadline?.kind);
        const expected = days > 0 ? 'deadline-extended' : 'closed-early';
        expect(kinds).toEqual(days === 0 ? [] : [expected]);
      }),
    );
  });
});
