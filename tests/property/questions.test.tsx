import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { questionnaireInOrder } from '../../src/domain/questionnaire-in-order.ts';
import { question as schema, kindOf, type KindName } from '../../src/domain/questions/kinds.ts';
import type { Answer, Question } from '../../src/domain/questionnaire.ts';
import type { Posted } from '../../src/domain/questions/question.ts';
import { QuestionField } from '../../src/form/question-field.tsx';
import { asked } from '../fixtures/kinds.ts';
import { anyAnswer } from '../support/any-answer.ts';
import { anyQuestion } from '../support/any-question.ts';
import { formPairs, type Pair } from '../support/html.ts';

const kinds = Object.keys(asked) as KindName[];

interface Case {
  question: Question;
  order: number;
  answer: Answer;
}

const cases = (kind: KindName): fc.Arbitrary<Case> =>
  fc
    .tuple(anyQuestion(kind) as fc.Arbitrary<Question>, fc.nat(9))
    .chain(([question, order]) =>
      anyAnswer(question, order).map((answer) => ({ question, order, answer })),
    );

const postedOf = (pairs: Pair[]): Posted =>
  new Map(
    [...Map.groupBy(pairs, ([name]) => name)].map(([name, all]) => [
      name,
      all.map(([, value]) => value),
    ]),
  );

const written = ({ question, answer }: Case): Posted =>
  postedOf(kindOf(question).write(question, answer));

/** What a browser would send of the question when it shows these fields. */
function throughTheForm({ question, order }: Case, posted: Posted): Posted {
  const [shown] = questionnaireInOrder({ questions: [question] }, order).questions;
  const field = <QuestionField question={shown!} order={order} posted={posted} problems={[]} />;
  return postedOf(formPairs(`<main><form>${renderToString(field)}</form></main>`));
}

describe.each(kinds)('%s', (kind) => {
  const holds = (law: (each: Case) => void) =>
    fc.assert(
      fc.property(cases(kind), (each) => void law(each)),
      { numRuns: 60 },
    );

  it('a definition is what its schema reads of it', () => {
    holds(({ question }) =>
      expect(schema.parse(JSON.parse(JSON.stringify(question)))).toEqual(question),
    );
  });

  it('an answer is what is read of the fields that say it', () => {
    holds((each) => {
      const { question, answer } = each;
      expect(kindOf(question).read(question, written(each))).toEqual({ ok: true, answer });
    });
  });

  it('an answer is what comes back from a form that it was filled into', () => {
    holds((each) => {
      const { question, answer } = each;
      const sent = throughTheForm(each, written(each));
      expect(kindOf(question).read(question, sent)).toEqual({ ok: true, answer });
    });
  });

  it('its form has no field but its own, and each of them once but for tick boxes', () => {
    holds((each) => {
      const { question } = each;
      const { fields, many } = kindOf(question);
      const once = fields(question).filter((name) => !many?.(question).includes(name));
      for (const [name, values] of throughTheForm(each, written(each))) {
        expect(fields(question)).toContain(name);
        if (once.includes(name)) expect(values).toHaveLength(1);
      }
    });
  });

  it('what was chosen is among what is offered, each once', () => {
    holds(({ question, answer }) => {
      const chosen = kindOf(question).chosen(question, answer);
      const offered = kindOf(question)
        .options(question)
        .map(({ code }) => code);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(offered).toEqual(expect.arrayContaining(chosen));
      expect(new Set(offered).size).toBe(offered.length);
    });
  });

  it('it can be said in words and in columns, each with a code of its own', () => {
    holds(({ question, answer }) => {
      const { summarise, columns } = kindOf(question);
      expect(summarise(question, answer).join('')).not.toBe('');
      const all = columns(question);
      expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
      expect(
        all.map(({ value }) => value(answer)).filter((each) => each !== undefined),
      ).not.toEqual([]);
    });
  });

  it('mapWords() changes free text alone, and nothing where nothing is changed', () => {
    holds((each) => {
      const { question, answer } = each;
      const { mapWords, chosen } = kindOf(question);
      if (!mapWords) return;
      expect(mapWords(answer, (words) => words)).toEqual(answer);
      const sealed = mapWords(answer, () => 'sealed');
      expect(chosen(question, sealed)).toEqual(chosen(question, answer));
    });
  });

  it('whatever is posted is skipped, read for good, or turned back at a field of its own', () => {
    const posts = anyQuestion(kind).chain((any) => {
      const question = any as Question;
      const { fields, options } = kindOf(question);
      const codes = options(question).map(({ code }) => code);
      const value = fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom('', ...codes) },
        fc.string({ unit: 'binary' }),
        fc.constantFrom('constructor', '__proto__', '1', '-1', '1,000', '1e3'),
      );
      const pair = fc.tuple(fc.constantFrom(...fields(question)), value);
      return fc
        .array(pair, { maxLength: 12 })
        .map((pairs) => ({ question, posted: postedOf(pairs) }));
    });
    fc.assert(
      fc.property(posts, ({ question, posted }) => {
        const { read, write, chosen, options, fields } = kindOf(question);
        const got = read(question, posted);
        if (!got.ok) {
          expect(got.problems.length).toBeGreaterThan(0);
          for (const { field, message } of got.problems) {
            expect(fields(question)).toContain(field);
            expect(message).not.toBe('');
          }
        } else if (got.answer !== undefined) {
          const again = read(question, postedOf(write(question, got.answer)));
          expect(again).toEqual(got);
          const offered = options(question).map(({ code }) => code);
          expect(offered).toEqual(expect.arrayContaining(chosen(question, got.answer)));
        }
      }),
    );
  });
});
