import { describe, expect, it } from 'vitest';
import { acronymsIn, adviseOnAcronyms } from '../../src/domain/advice/acronyms.ts';
import { gapsIn } from '../../src/domain/advice/gaps.ts';
import { adviseOnReading, readingAge, sentencesIn } from '../../src/domain/advice/reading-age.ts';
import { syllablesIn } from '../../src/domain/advice/syllables.ts';

const saying = (...texts: string[]) => texts.map((text, index) => ({ path: ['ask', index], text }));

it.each([
  ['Ask the ICB.', ['ICB']],
  ['EHCPs and the ICB’s plan', ['EHCP', 'ICB']],
  ['The DfE, PfA and R&D', ['DfE', 'PfA', 'R&D']],
  ['Children in KS2', ['KS2']],
  ['The NHS in the UK, by GP or PDF', []],
  ['World War II and Chapter IX', []],
  ['Write to us at ST16 2LH.', []],
  ['PLEASE READ THIS FIRST', []],
  ['McDonald and an iPad, at A4', []],
])('acronymsIn() “%s” are %j', (text, found) => {
  expect(acronymsIn(text)).toEqual(found);
});

describe('adviseOnAcronyms()', () => {
  it('points at the first place of each, and says what to do', () => {
    expect(adviseOnAcronyms(saying('The ICB.', 'The ICB and SEND.'), [])).toEqual([
      { path: ['ask', 0], message: expect.stringMatching(/^“ICB” is not explained, .*“Words/) },
      { path: ['ask', 1], message: expect.stringMatching(/^“SEND” is not explained/) },
    ]);
  });

  it.each([['ICB'], ['icb '], ['Integrated care board (ICB)']])(
    'is content where “%s” is explained',
    (term) => {
      expect(adviseOnAcronyms(saying('The ICB.'), [term])).toEqual([]);
    },
  );

  it('is not content with a longer word that has the same letters', () => {
    expect(adviseOnAcronyms(saying('The ICB.'), ['ICBM'])).toHaveLength(1);
  });
});

it.each([
  [1, ['the', 'late', 'makes', 'whole', 'years']],
  [1, ['help', 'school', 'free', 'used', 'wished', 'voice']],
  [2, ['people', 'children', 'table', 'delayed', 'wanted', 'being', 'quiet', 'science', 'boxes']],
  [2, ['question', 'social', 'special', 'council', 'million', 'closely', 'places', 'people’s']],
  [
    3,
    ['area', 'idea', 'various', 'serious', 'usual', 'museum', 'video', 'services', 'partnership'],
  ],
  [4, ['education', 'alternative', 'experience', 'integrated', 'priorities', 'professionals']],
  [6, ['identification', 'neurodiversity']],
])('syllablesIn() counts %i in each of %j', (count, words) => {
  expect(words.map((word) => [word, syllablesIn(word)])).toEqual(
    words.map((word) => [word, count]),
  );
});

describe('readingAge()', () => {
  it.each([
    ['a child’s', 'The cat sat on the mat. It was warm. The dog came in.', 0, 6],
    ['plain', 'Tell us what you think. We will read what you write and publish it.', 4, 9],
    [
      'an official',
      'The implementation of the refreshed multi-agency partnership arrangements necessitates consideration of alternative commissioning methodologies.',
      20,
      40,
    ],
  ])('of %s text is between its bounds', (_whose, text, low, high) => {
    expect(readingAge(text)).toBeGreaterThan(low);
    expect(readingAge(text)).toBeLessThan(high);
  });

  it('is the formula: ten words of one syllable in one sentence', () => {
    const text = 'We want to know what you think of our plan.';
    expect(readingAge(text)).toBeCloseTo(0.39 * 10 + 11.8 * 1 - 15.59 + 5, 10);
  });

  it('of nothing is nothing', () => {
    expect(readingAge('')).toBe(0);
  });
});

describe('adviseOnReading()', () => {
  const hard =
    'The strategy sets out priorities to improve outcomes and experiences for children and young people and their families and is due to be refreshed for the next 5 years.';

  it('names the hardest sentence', () => {
    const [advice] = adviseOnReading(
      saying(`The consultation is open to everybody in the county. ${hard}`),
    );
    expect(advice?.message).toMatch(/^The reading age of this is about \d\d, /);
    expect(advice?.message).toContain(`Begin with “${hard}”`);
  });

  it('leaves short texts alone, which the formula cannot judge', () => {
    expect(adviseOnReading(saying('Organisational responsibilities notwithstanding.'))).toEqual([]);
  });

  it('leaves plain texts alone', () => {
    expect(adviseOnReading(saying('We will read what you write. '.repeat(20)))).toEqual([]);
  });
});

it('sentencesIn() are those of paragraphs and lists, abbreviations with a small letter after them', () => {
  expect(sentencesIn('Tell us, e.g. by phone. “Really?” Yes!\nOn paper\nin print')).toEqual([
    'Tell us, e.g. by phone.',
    '“Really?”',
    'Yes!',
    'On paper',
    'in print',
  ]);
});

it('gapsIn() finds each that is still to be filled in', () => {
  expect(gapsIn(saying('By [date] [why]', 'Nothing (here)')).map(({ message }) => message)).toEqual(
    [
      'Put your own words in place of “[date]”, brackets too.',
      'Put your own words in place of “[why]”, brackets too.',
    ],
  );
});
