import { describe, expect, it } from 'vitest';
import { conditionAmong } from '../../studio/schemas/inputs/condition.ts';
import { earlierQuestions } from '../../studio/schemas/inputs/earlier-questions.ts';
import { offeredVersions, readLanguages } from '../../studio/schemas/inputs/offered-versions.ts';
import { asked } from '../fixtures/kinds.ts';
import { withEveryKind, withKind } from '../support/written-kinds.ts';

const at = (code: string) => ['questionnaire', 'questions', { _key: code }, 'onlyIf'];
const offeredAt = (code: string, document: object = withEveryKind) =>
  earlierQuestions(document, at(code)).map((each) => each.code);

describe('earlierQuestions() offers', () => {
  it('what stands before and has options', () => {
    expect(offeredAt('people')).toEqual(['feel-right', 'travel-by']);
    expect(offeredAt('work-on-first')).toEqual(['feel-right', 'travel-by', 'how-easy']);
  });

  it('nothing to the first, nor to one that is not there', () => {
    expect(offeredAt('feel-right')).toEqual([]);
    expect(offeredAt('nobody')).toEqual([]);
  });

  it('what is finished, and not what has no words yet', () => {
    expect(offeredAt('people', withKind('several', { text: undefined }))).toEqual(['feel-right']);
  });

  it('nothing of a document that has none', () => {
    expect(offeredAt('people', {})).toEqual([]);
    expect(offeredAt('people', { questionnaire: { questions: 'many' } })).toEqual([]);
  });
});

describe('conditionAmong()', () => {
  const questions = [asked.choice, asked.several];

  it('finds the question that a condition asks about', () => {
    const value = { _type: 'condition', question: 'travel-by', options: ['bus'] };
    expect(conditionAmong(questions, value)).toEqual({
      question: 'travel-by',
      options: ['bus'],
      asked: asked.several,
    });
  });

  it('keeps one whose question is gone, so that it can be mended', () => {
    expect(conditionAmong(questions, { question: 'gone', options: ['a'] })).toEqual({
      question: 'gone',
      options: ['a'],
      asked: undefined,
    });
  });

  it.each([[undefined], [{}], [{ question: '' }]])('makes nothing of %j', (value) => {
    expect(conditionAmong(questions, value)).toBeUndefined();
  });
});

describe('offeredVersions()', () => {
  const names = (languages: unknown, chosen: string[]) =>
    offeredVersions(readLanguages(languages), chosen).map(({ name }) => name);
  const always = ['standard', 'easy-read', 'young-people'];

  it('are three, and the languages that the consultation has', () => {
    expect(names([], [])).toEqual(always);
    expect(names([{ name: 'ur', title: 'اردو' }], ['ur'])).toEqual([...always, 'ur']);
  });

  it('keep what was chosen and is gone', () => {
    expect(names([], ['cy'])).toEqual([...always, 'cy']);
  });

  it.each([[null], ['?'], [[{ name: null, title: 'Urdu' }]], [[7]]])(
    'are three where the lake says %j',
    (languages) => {
      expect(names(languages, [])).toEqual(always);
    },
  );
});
