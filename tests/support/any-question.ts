import fc from 'fast-check';
import type { KindName, Question } from '../../src/domain/questions/kinds.ts';
import type { Option } from '../../src/domain/questions/question.ts';

export type Of<Name extends KindName> = Extract<Question, { kind: Name }>;

/** What somebody can type and a form can send: no NUL, no lone surrogates, and plain line breaks. */
export const typedWords = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .map((words) => words.replace(/[\0\r]/g, 'x'))
  .filter((words) => words.trim() !== '');

const label = fc.string({ minLength: 1, maxLength: 30 });
const code = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(?:-[a-z0-9]{1,4}){0,2}$/);

/** So many options, no two with one code. */
const options = (count: number): fc.Arbitrary<Option[]> =>
  fc
    .uniqueArray(code, { minLength: count, maxLength: count })
    .chain((codes) =>
      fc.tuple(
        ...codes.map((each) =>
          fc.record(
            { code: fc.constant(each), label, hint: label },
            { requiredKeys: ['code', 'label'] },
          ),
        ),
      ),
    );

const base = fc.record({ code, text: label, subject: label });
const mostOf = (neither: Option) => ({ text: 'Which one matters most?', neither });

const definitions: { [Name in KindName]: fc.Arbitrary<Omit<Of<Name>, 'kind' | keyof Base>> } = {
  choice: fc
    .integer({ min: 2, max: 6 })
    .chain(options)
    .map((all) => ({ options: all })),
  several: fc
    .record({ plain: count(2, 6), alone: fc.nat(2), other: fc.boolean(), min: fc.nat(2) })
    .chain(({ plain, alone, other, min }) =>
      options(plain + alone + 1).map(([extra, ...all]) => ({
        options: all.slice(alone),
        exclusive: all.slice(0, alone),
        ...(other && { other: { option: extra!, label: 'What is it?' } }),
        ...(min > 0 && { min, max: plain }),
      })),
    ),
  text: fc.record({ short: fc.boolean(), maxLength: count(60, 5000) }),
  number: fc.record({ min: fc.nat(1000), max: count(1001, 1_000_000) }),
  scale: fc
    .record({ from: fc.nat(1), to: count(2, 10), low: label, high: label, apart: fc.nat(2) })
    .chain(({ apart, ...ends }) => options(apart).map((all) => ({ ...ends, apart: all }))),
  pick: fc
    .record({ plain: count(2, 12), alone: fc.nat(2), max: count(1, 5) })
    .chain(({ plain, alone, max }) =>
      options(plain + alone + 1).map(([neither, ...all]) => ({
        ...{ max, most: mostOf(neither!) },
        options: all.slice(alone),
        exclusive: all.slice(0, alone),
      })),
    ),
  rank: fc
    .record({ plain: count(5, 12), alone: fc.nat(2), places: count(2, 5) })
    .chain(({ plain, alone, places }) =>
      options(plain + alone).map((all) => ({
        places,
        options: all.slice(alone),
        exclusive: all.slice(0, alone),
      })),
    ),
  agreement: levelled(count(2, 6)),
  cards: levelled(count(2, 4)).chain((all) =>
    fc.constantFrom('cannot-choose-any-of-these').map((code) => ({
      ...all,
      most: mostOf({ code, label: 'I cannot choose' }),
    })),
  ),
  'best-worst': fc
    .record({ plain: count(5, 14), screens: count(2, 5), best: label, worst: label })
    .chain(({ plain, ...rest }) => options(plain).map((all) => ({ ...rest, options: all }))),
};

type Base = { code: string; text: string; subject: string };

function count(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max });
}

function levelled(levels: fc.Arbitrary<number>) {
  return fc.record({ plain: count(2, 10), levels }).chain(({ plain, levels }) =>
    options(plain + levels).map((all) => ({
      options: all.slice(levels),
      levels: all.slice(0, levels),
    })),
  );
}

/** Any question of a kind that an officer could define. */
export const anyQuestion = <Name extends KindName>(kind: Name): fc.Arbitrary<Of<Name>> =>
  fc
    .tuple(base, definitions[kind] as fc.Arbitrary<object>)
    .map(([own, rest]) => ({ kind, ...own, ...rest }) as unknown as Of<Name>);
