import { describe, expect, it } from 'vitest';
import { changesTo, edited, withMore, without } from '../support/edits.ts';
import { placeOf } from '../support/shipped.ts';

const pick = ['questionnaire', 'questions', placeOf('work-on-first')];
const first = '“Which challenges should we work on first?”';
const right = '“Do these challenges feel right?”';

describe('meaningChanges() of a questionnaire puts into words', () => {
  it.each([
    [
      'a question less',
      without(['questionnaire', 'questions'], 0),
      `structure: The question ${right} is removed`,
    ],
    [
      'a question more',
      withMore(['questionnaire', 'questions'], { code: 'age', text: 'How old are you?' }),
      'structure: The question “How old are you?” is added',
    ],
    [
      'a question in other words',
      edited([...pick, 'text'], 'What comes first?'),
      `wording: The question ${first} now reads “What comes first?”`,
    ],
    [
      'a question under another code',
      edited(['questionnaire', 'questions', placeOf('feel-right'), 'code'], 'right'),
      `structure: The question ${right} gets another code`,
    ],
    [
      'a question of another kind',
      edited(['questionnaire', 'questions', placeOf('feel-right'), '_type'], 'textQuestion'),
      `structure: The question ${right} is answered in another way`,
    ],
    [
      'how many may be chosen',
      edited([...pick, 'max'], 4),
      `structure: ${first} takes up to 4 choices, not 3`,
    ],
    [
      'how much may be written',
      edited(['questionnaire', 'questions', placeOf('missed'), 'maxLength'], 400),
      expect.stringMatching(/^structure: “.*” takes up to 400 characters, not \d+$/),
    ],
    [
      'an option less',
      without(['questionnaire', 'questions', placeOf('feel-right'), 'options'], 3),
      `structure: The option “No” of ${right} is removed`,
    ],
    [
      'an option in other words',
      edited(['questionnaire', 'questions', placeOf('feel-right'), 'options', 3, 'label'], 'None'),
      `wording: The option “No” of ${right} now reads “None”`,
    ],
    [
      'an option under another code',
      edited(['questionnaire', 'questions', placeOf('feel-right'), 'options', 3, 'code'], 'none'),
      `structure: The option “No” of ${right} gets another code`,
    ],
    [
      'an option that stands alone less',
      without([...pick, 'exclusive'], 0),
      expect.stringMatching(/^structure: The option “.*” of .* is removed$/),
    ],
    [
      'the way out of choosing one',
      edited([...pick, 'most', 'neither'], { code: 'no-idea', label: 'I cannot choose one' }),
      `structure: The option “I cannot choose one” of ${first}, where it asks for the one that matters most, gets another code`,
    ],
    [
      'the one that matters most',
      edited([...pick, 'most', 'text'], 'And above all?'),
      `wording: ${first}, where it asks for the one that matters most, is reworded`,
    ],
  ])('%s', (_what, draft, words) => {
    expect(changesTo(draft)).toEqual([words]);
  });
});
