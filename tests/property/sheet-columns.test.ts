import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Questionnaire } from '../../src/domain/questionnaire.ts';
import { question, type Question } from '../../src/domain/questions/kinds.ts';
import { askedColumns, cellsFor } from '../../src/domain/sheet/asked-columns.ts';
import type { Option } from '../../src/domain/questions/question.ts';
import type { Cell } from '../../src/domain/sheet/cell.ts';
import { isNumber, withOneLabel, type Revision } from '../../src/domain/sheet/one-label.ts';
import { asked } from '../fixtures/kinds.ts';
import { anyAnswer } from '../support/any-answer.ts';
import { anyQuestion } from '../support/any-question.ts';

/** A question with other labels, few enough that options share them, or each its own code for one. */
function labelled(value: unknown, labelFor: (code: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => labelled(each, labelFor));
  if (typeof value !== 'object' || value === null) return value;
  const all = Object.entries(value).map(([name, each]) => [name, labelled(each, labelFor)]);
  const { code, label, ...rest } = Object.fromEntries(all) as Record<string, unknown>;
  return typeof code === 'string' && label !== undefined
    ? { ...rest, code, label: labelFor(code) }
    : { ...rest, ...(code !== undefined && { code }), ...(label !== undefined && { label }) };
}

const anyLabels = fc
  .array(fc.constantFrom('Yes', 'No', '1', '2', '5', 'Yes (a)', ' '), {
    minLength: 3,
    maxLength: 9,
  })
  .map(
    (labels) => (code: string) =>
      labels[[...code].reduce((sum, each) => sum + each.charCodeAt(0), 0) % labels.length]!,
  );

/** How a cell that means it is read in a file that knows no numbers. */
const textOf = ({ code, label }: Option): string => (isNumber(code) ? code : label);

const asking = (each: Question): Questionnaire => ({ questions: [each] });

/** The codes that an answer has, column by column. */
function codesIn(each: Question, answers: Answers): Map<string, Cell> {
  const plain = question.parse(labelled(each, (code) => code));
  const revision = { revision: '', questionnaire: asking(plain) };
  const columns = askedColumns([revision]);
  const cells = cellsFor(revision, columns, { withWords: true })(answers);
  return new Map(columns.map(({ code }, index) => [code, cells[index]]));
}

describe.each(Object.keys(asked) as (keyof typeof asked)[])('of a %s question', (kind) => {
  const cases = anyQuestion(kind).chain((each) =>
    fc.tuple(fc.constant(each as Question), anyLabels, anyLabels, anyAnswer(each, 0)),
  );

  it('every cell leads to the code that was answered, whatever options were called and are', () => {
    let read = 0;
    fc.assert(
      fc.property(cases, ([each, now, before, answer]) => {
        const revisions: Revision[] = [now, before].map((labels, index) => ({
          revision: String(index),
          questionnaire: asking(question.parse(labelled(each, labels))),
        }));
        const readable = withOneLabel(revisions);
        const columns = askedColumns(readable);
        const answers = { [each.code]: answer };
        const expected = codesIn(each, answers);
        for (const revision of readable) {
          const cells = cellsFor(revision, columns, { withWords: true })(answers);
          for (const [index, { code, options, isWords }] of columns.entries()) {
            const cell = cells[index];
            const [meant, ...others] = options.filter((each) => textOf(each) === String(cell));
            expect(others).toEqual([]);
            const told = meant ? (typeof cell === 'number' ? cell : meant.code) : cell;
            expect(told).toEqual(expected.get(code));
            if (options.length > 0 && !isWords && cell !== undefined) expect(meant).toBeDefined();
            read += Number(cell !== undefined);
          }
        }
      }),
    );
    expect(read).toBeGreaterThan(150);
  });
});
