import { describe, expect, it } from 'vitest';
import type { Consultation } from '../../src/domain/consultation.ts';
import { askedColumns } from '../../src/domain/sheet/asked-columns.ts';
import { codebookColumns, codebookRows } from '../../src/domain/sheet/codebook.ts';
import { withOneLabel } from '../../src/domain/sheet/one-label.ts';
import { submissionColumns } from '../../src/domain/sheet/submission-columns.ts';
import { challenges } from '../fixtures/challenges.ts';
import { asking } from '../fixtures/every-kind.ts';
import { now, revisions } from '../support/two-revisions.ts';

const easyRead: Consultation['versions'][number] = {
  ...{ name: 'easy-read', title: 'Easy Read', lang: 'en', dir: 'ltr' },
  ...{ introduction: [], words: {} },
};
const consultation = { ...asking('getting-around', now.questionnaire), versions: [easyRead] };

function codebook({ withWords = true } = {}) {
  const described = {
    facts: submissionColumns(consultation, revisions),
    asked: askedColumns(withOneLabel(revisions)),
    ...{ revisions, versions: consultation.versions, withWords, notes: ['Not open data'] },
  };
  return codebookRows(described).map((cells) =>
    Object.fromEntries(
      codebookColumns.flatMap(({ code }, index) => {
        const cell = cells[index];
        return cell === undefined || cell === '' ? [] : [[code, cell]];
      }),
    ),
  );
}

const of = (column: string, rows = codebook()) => rows.filter((each) => each.column === column);

describe('codebookRows()', () => {
  it('has for a column its question, its kind, and each option with its code', () => {
    expect(of('feel-right')).toEqual([
      {
        column: 'feel-right',
        heading: 'Do these challenges feel right?',
        question: 'Do these challenges feel right?',
        kind: 'choice',
        asked: 'Everybody',
        note: '“Is this right?” in before',
      },
      { column: 'feel-right', cell: 'Yes', option: 'yes', meaning: 'Yes' },
      { column: 'feel-right', cell: 'Some of them', option: 'some', meaning: 'Some of them' },
      { column: 'feel-right', cell: 'No', option: 'no', meaning: 'No' },
      { column: 'feel-right', cell: 'I am not sure', option: 'not-sure', meaning: 'I am not sure' },
    ]);
  });

  it('says what the numbers of a scale and of a box mean', () => {
    expect(of('how-easy').map(({ cell, meaning }) => [cell, meaning])).toEqual([
      [undefined, undefined],
      [1, '1 – very hard'],
      [2, '2'],
      [3, '3'],
      [4, '4'],
      [5, '5 – very easy'],
      ['I am not sure', 'I am not sure'],
    ]);
    expect(
      of('travel-by.bus')
        .slice(1)
        .map(({ cell, meaning }) => [cell, meaning]),
    ).toEqual([
      [1, 'Chosen'],
      [0, 'Not chosen'],
    ]);
  });

  it('says what was called otherwise, and what is not asked any more', () => {
    expect(of('travel-by.bus')[0]!.note).toBe(
      '“How do you travel in Example Town? By bus” in before',
    );
    expect(of('travel-by.train')[0]!.note).toBe('Not asked any more');
    expect(of('own-a-car')[0]!.note).toBe('Not asked any more');
    expect(of('people')[0]!.note).toBeUndefined(); // asked only now
  });

  it('says who was asked', () => {
    expect(of('missed')[0]!.asked).toBe(
      'Standard; only after “Some of them” or “No” to “Do these challenges feel right?”',
    );
  });

  it('says of words that are not there that something was written', () => {
    expect(of('missed')).toHaveLength(1);
    expect(of('missed', codebook({ withWords: false }))[1]).toEqual({
      column: 'missed',
      cell: 1,
      meaning: 'Something was written. The words are not in this file',
    });
  });

  it('explains versions, channels, flags, revisions and orders', () => {
    const told = (column: string) =>
      Object.fromEntries(
        of(column)
          .slice(1)
          .map(({ cell, meaning }) => [cell, meaning]),
      );
    expect(told('submission_version')).toEqual({
      standard: 'The standard words',
      'easy-read': 'Easy Read',
    });
    expect(Object.keys(told('submission_channel'))).toEqual(['online', 'paper', 'phone', 'event']);
    expect(Object.keys(told('submission_flags')).sort()).toEqual([
      'burst',
      'campaign',
      'fast',
      'honeypot',
      'old-form',
      'safeguarding',
      'same-text',
      'synthetic',
    ]);
    expect(told('submission_revision').before).toBe(
      'own-a-car feel-right travel-by how-easy missed',
    );
    const orders = told('submission_order');
    expect(Object.keys(orders)).toHaveLength(10);
    expect(orders[0]).toBe(challenges.map(({ code }) => code).join(' '));
  });

  it('has every column of the sheet, and ends with the notes', () => {
    const all = askedColumns(withOneLabel(revisions)).map(({ code }) => code);
    const described = codebook().flatMap(({ column, heading }) => (heading ? [column] : []));
    expect(described.filter((each) => !String(each).startsWith('submission_'))).toEqual(all);
    expect(codebook().at(-1)).toEqual({ note: 'Not open data' });
  });
});
