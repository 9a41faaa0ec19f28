import fc from 'fast-check';
import { blocksShown } from '../../src/domain/questions/best-worst.ts';
import type { Answer, KindName } from '../../src/domain/questions/kinds.ts';
import type { Option } from '../../src/domain/questions/question.ts';
import { stepsOf } from '../../src/domain/questions/scale.ts';
import { typedWords, type Of } from './any-question.ts';

const codesOf = (options: Option[]): string[] => options.map(({ code }) => code);

const oneOf = (codes: string[]): fc.Arbitrary<string> => fc.constantFrom(...codes);

/** As many as `max` of them in their own order, and one at least. */
const someOf = (codes: string[], { min = 1, max = codes.length } = {}): fc.Arbitrary<string[]> =>
  fc.subarray(codes, { minLength: min, maxLength: Math.min(max, codes.length) });

/** The same, or one of those that stand alone. */
const someOrOne = (some: fc.Arbitrary<string[]>, exclusive: Option[]): fc.Arbitrary<string[]> =>
  exclusive.length > 0
    ? fc.oneof(
        { weight: 3, arbitrary: some },
        oneOf(codesOf(exclusive)).map((each) => [each]),
      )
    : some;

const rated = ({ options, levels }: { options: Option[]; levels: Option[] }, min: number) =>
  someOf(codesOf(options), { min }).chain((codes) =>
    fc
      .tuple(...codes.map(() => oneOf(codesOf(levels))))
      .map((chosen) => Object.fromEntries(codes.map((each, index) => [each, chosen[index]!]))),
  );

const answers: { [Name in KindName]: (question: Of<Name>, order: number) => fc.Arbitrary<Answer> } =
  {
    choice: ({ options }) => oneOf(codesOf(options)),
    several: ({ options, other, exclusive, min, max }) => {
      const all = codesOf([...options, ...(other ? [other.option] : [])]);
      const chosen = someOrOne(someOf(all, { min, max }), exclusive);
      return fc
        .tuple(chosen, typedWords)
        .map(([chosen, words]) =>
          other && chosen.includes(other.option.code) ? { chosen, other: words } : { chosen },
        );
    },
    text: () => typedWords,
    number: ({ min, max }) => fc.integer({ min, max }),
    scale: (question) => oneOf(codesOf([...stepsOf(question), ...question.apart])),
    pick: ({ options, exclusive, max, most }) =>
      someOrOne(someOf(codesOf(options), { max }), exclusive).chain((chosen) => {
        const challenges = chosen.filter((each) => codesOf(options).includes(each));
        return fc
          .option(oneOf([...challenges, most.neither.code]), { nil: undefined })
          .map((most) => (most ? { chosen, most } : { chosen }));
      }),
    rank: ({ options, exclusive, places }) =>
      someOrOne(
        fc.shuffledSubarray(codesOf(options), { minLength: 1, maxLength: places }),
        exclusive,
      ),
    agreement: (question) => rated(question, 1),
    cards: (question) =>
      fc
        .tuple(
          rated(question, 0),
          oneOf([...codesOf(question.options), question.most.neither.code]),
          fc.boolean(),
        )
        .map(([rated, most, alone]) =>
          alone && Object.keys(rated).length > 0 ? { rated } : { rated, most },
        ),
    'best-worst': (question, order) =>
      fc
        .tuple(
          ...blocksShown(question, order).map(({ block, options }) =>
            fc
              .shuffledSubarray(codesOf(options), { minLength: 2, maxLength: 2 })
              .chain(([best = '', worst = '']) =>
                fc.constantFrom({ best }, { worst }, { best, worst }),
              )
              .map((judged) => ({ block, of: codesOf(options), ...judged })),
          ),
        )
        .chain((judged) => fc.subarray(judged, { minLength: 1 }))
        .map((judged) => judged.toSorted((a, b) => a.block - b.block)),
  };

/** Any answer to it that somebody could give whose form is in this order. */
export const anyAnswer = <Name extends KindName>(
  question: Of<Name>,
  order: number,
): fc.Arbitrary<Answer> =>
  (answers[question.kind as Name] as (question: Of<Name>, order: number) => fc.Arbitrary<Answer>)(
    question,
    order,
  );
