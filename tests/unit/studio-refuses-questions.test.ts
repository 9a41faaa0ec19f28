import { describe, expect, it } from 'vitest';
import { listOf, question } from '../support/shipped.ts';
import { expectRefused } from '../support/studio-validation.ts';

const [first, second, ...others] = listOf('challenges');

describe('of challenges and questions, the Studio refuses at the field to mend', () => {
  it.each([
    [
      'one challenge only',
      { challenges: [first] },
      'challenges',
      'Challenges: Give two challenges or more',
    ],
    [
      'a code that another challenge has',
      { challenges: [first, { ...second, code: first!.code }, ...others] },
      'challenges[communication].code',
      expect.stringMatching(
        /^(Code: Another challenge has this code too|Put “communication” back)/,
      ),
    ],
    [
      'a challenge without words, once',
      { challenges: [first, { ...second, title: undefined }, ...others] },
      'challenges[communication].title',
      'Fill in “Challenge”',
    ],
    [
      'a question without a hint of what it asks for',
      question('missed', { subject: '' }),
      'questionnaire.questions[missed].subject',
      'Fill in “What it asks for”',
    ],
    [
      'one option only',
      question('answering-as', {
        options: [{ _key: 'a', _type: 'option', code: 'a', label: 'A' }],
      }),
      'questionnaire.questions[answering-as].options',
      'Options: Give two options or more',
    ],
    [
      'an answer of no length',
      question('missed', { maxLength: 0 }),
      'questionnaire.questions[missed].maxLength',
      '“Longest answer, in characters” must be 1 or more',
    ],
    [
      'longer answers together than a form can carry',
      question('answering-as', {
        _type: 'textQuestion',
        _key: 'why',
        code: 'answering-as',
        maxLength: 1,
        options: undefined,
      }),
      'questionnaire.questions',
      expect.stringMatching(/^Questions: The answers .* may have 5000 characters together/),
    ],
  ])('%s', async (_what, fields, path, message) => {
    await expectRefused(fields, path, message);
  });
});
