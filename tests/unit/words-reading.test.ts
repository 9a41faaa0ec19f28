import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../src/analysis/results.ts';
import { justBefore } from '../../studio/tools/results/words/just-before.ts';
import { nameOf, namesIn } from '../../studio/tools/results/words/names.ts';
import { stepOf } from '../../studio/tools/results/words/step-of.ts';
import { wordsPath } from '../../studio/tools/results/words/words-path.ts';
import { questionsOf } from '../fixtures/every-kind.ts';
import { asked } from '../fixtures/kinds.ts';
import { codeNamed } from '../support/code-named.ts';

describe('stepOf()', () => {
  const pressed = { ctrlKey: false, metaKey: false, altKey: false };

  it.each([
    ['j', 1, 1],
    ['J', 1, 1],
    ['k', -1, -1],
    ['ArrowDown', 1, undefined],
    ['ArrowUp', -1, undefined],
    ['Enter', undefined, undefined],
  ])('of “%s” is %s in the list and %s beside it', (key, inList, beside) => {
    expect(stepOf({ ...pressed, key }, { isInList: true })).toBe(inList);
    expect(stepOf({ ...pressed, key }, { isInList: false })).toBe(beside);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('leaves %s and j to the browser', (held) => {
    expect(stepOf({ ...pressed, key: 'j', [held]: true }, { isInList: true })).toBeUndefined();
  });
});

describe('justBefore()', () => {
  it.each([
    ['0'.repeat(31) + '1', '0'.repeat(32)],
    ['1' + '0'.repeat(31), '0' + 'f'.repeat(31)],
    ['f'.repeat(32), 'f'.repeat(31) + 'e'],
    ['0'.repeat(32), undefined],
  ])('%s is %s', (id, before) => {
    expect(justBefore(id)).toBe(before);
  });
});

it('wordsPath() asks for what is given alone', () => {
  const whose = { consultation: codeNamed('getting-around'), question: 'missed' };
  expect(wordsPath(whose, {})).toBe('consultations/getting-around/words?question=missed');
  expect(wordsPath({ ...whose, by: 'who' }, { after: 'a1', most: 1 })).toBe(
    'consultations/getting-around/words?question=missed&by=who&after=a1&most=1',
  );
});

describe('namesIn()', () => {
  const other = { ...asked.choice, code: 'other', text: 'And you?' };
  const by = (group: string) =>
    namesIn({
      ...resultsOf(
        { questionnaire: questionsOf(asked.text, asked.choice, other), versions: [] },
        [],
        { by: group, filter: {} },
      ),
      ...{ isOpen: true, at: '', leftOut: 0, withdrawn: 0 },
    });

  it('has the question that results are grouped by, with its options', () => {
    expect(by('other').group).toMatchObject({ code: 'other', text: 'And you?' });
    expect(by('other').group!.options).toEqual(
      other.options.map(({ code, label }) => ({ code, label })),
    );
  });

  it('has the first that could be, where they are grouped by something else', () => {
    expect(by('channel').group!.code).toBe(asked.choice.code);
  });

  it('calls by its code what it does not know', () => {
    expect(nameOf([{ code: 'a', label: 'One' }], 'a')).toBe('One');
    expect(nameOf([], 'a')).toBe('a');
  });
});
