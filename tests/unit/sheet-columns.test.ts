import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/questionnaire.ts';
import { askedColumns, cellsFor, WRITTEN } from '../../src/domain/sheet/asked-columns.ts';
import { withOneLabel } from '../../src/domain/sheet/one-label.ts';
import { submissionColumns } from '../../src/domain/sheet/submission-columns.ts';
import { asking } from '../fixtures/every-kind.ts';
import { before, now, revisions } from '../support/two-revisions.ts';

const readable = withOneLabel(revisions);
const columns = askedColumns(readable);
const codes = columns.map(({ code }) => code);

function read(index: 0 | 1, answers: Answers, withWords = true) {
  const cells = cellsFor(readable[index]!, columns, { withWords })(answers);
  return Object.fromEntries(codes.map((code, at) => [code, cells[at]]));
}

describe('askedColumns()', () => {
  it('has every question in the order of now, then those of before', () => {
    const questions = [...new Set(columns.map(({ question }) => question.code))];
    expect(questions).toEqual([
      ...now.questionnaire.questions.map(({ code }) => code),
      'own-a-car',
    ]);
  });

  it('has an option that is not offered any more after those that are', () => {
    expect(codes.filter((code) => code.startsWith('travel-by'))).toEqual([
      ...['bus', 'walking', 'bicycle', 'car', 'another-way', 'none'].map(
        (each) => `travel-by.${each}`,
      ),
      'travel-by_other',
      'travel-by.train',
    ]);
  });

  it('has each column once, and each always, whoever answered what', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(cellsFor(readable[1]!, columns, { withWords: true })({})).toHaveLength(codes.length);
  });

  it('has codes that no fact of a submission has', () => {
    const facts = submissionColumns(asking('any', now.questionnaire), revisions);
    expect(facts.map(({ code }) => code).filter((code) => codes.includes(code))).toEqual([]);
  });
});

describe('cellsFor()', () => {
  it('has the label of now in what was answered before', () => {
    expect(read(1, { 'travel-by': { chosen: ['bus'] } })).toMatchObject({ 'travel-by.bus': 1 });
    expect(columns.find(({ code }) => code === 'travel-by.bus')!.heading).toBe(
      'How do you travel in Example Town? By bus or tram',
    );
  });

  it('has nothing of what was not asked, not offered or not answered', () => {
    const cells = read(0, { 'travel-by': { chosen: ['car'] } });
    expect(cells).toMatchObject({ 'travel-by.car': 1, 'travel-by.bus': 0 });
    expect(cells['travel-by.train']).toBeUndefined();
    expect(cells['own-a-car']).toBeUndefined();
    expect(cells['feel-right']).toBeUndefined();
  });

  it.each([
    [true, 'By ferry', 'Benches'],
    [false, WRITTEN, WRITTEN],
  ])('withWords %s has of words %j and %j', (withWords, other, missed) => {
    const answers = {
      'travel-by': { chosen: ['another-way'], other: 'By ferry' },
      missed: 'Benches',
    };
    expect(read(0, answers, withWords)).toMatchObject({ 'travel-by_other': other, missed });
    expect(read(1, answers, withWords)).toMatchObject({ 'travel-by_other': other, missed });
  });

  it('says nothing of words where none were written', () => {
    const cells = read(0, { 'travel-by': { chosen: ['car'] } }, false);
    expect([cells['travel-by_other'], cells.missed]).toEqual([undefined, undefined]);
  });
});

it('withOneLabel() leaves revisions as they are where nothing was called otherwise', () => {
  expect(withOneLabel([before])).toEqual([before]);
});
