import { describe, expect, it } from 'vitest';
import { normalisedText } from '../../src/domain/normalised-text.ts';

const plain = 'we don’t hear back for months';

describe('normalisedText() is the same for a copy with', () => {
  it.each([
    ['other case', 'WE DON’T Hear Back For MONTHS'],
    ['a straight apostrophe', "we don't hear back for months"],
    ['no apostrophe', 'we dont hear back for months'],
    ['an acute accent for an apostrophe', 'we don´t hear back for months'],
    ['punctuation', '“We don’t hear back – for months!!”'],
    ['other spacing', '  we don’t\thear\r\nback for\u00a0months\n'],
    ['zero-width characters', 'we don’t he\u200bar ba\u00adck fo\ufeffr months'],
    ['full-width letters', 'ｗｅ don’t hear back for months'],
    ['a smile', 'we don’t hear back for months ☹️🙁'],
  ])('%s', (_what, text) => {
    expect(normalisedText(text)).toBe(normalisedText(plain));
  });
});

it('normalisedText() is words with one space between', () => {
  expect(normalisedText(plain)).toBe('we dont hear back for months');
});

it('normalisedText() is the same for an accent in one character or in two', () => {
  const [one, two] = ['NFC', 'NFD'].map((form) => 'le café est déjà fermé là'.normalize(form));
  expect(one).not.toBe(two);
  expect(normalisedText(one!)).toBe(normalisedText(two!));
});

it.each([
  ['five words', 'more staff in every school', undefined],
  ['six words', 'more staff in every single school', 'more staff in every single school'],
  ['five words and a dash', 'more staff – in every school', undefined],
  ['nothing', '', undefined],
  ['marks alone', '! ? … – — “ ” ☹️', undefined],
  ['Chinese, whose characters are words', '请帮助学校。', undefined],
  ['a little more Chinese', '请帮助学校们。', '请 帮 助 学 校 们'],
])('normalisedText() of %s', (_what, text, expected) => {
  expect(normalisedText(text)).toBe(expected);
});

it('normalisedText() tells “re-form” from “reform”, as it cannot know better', () => {
  expect(normalisedText('please re-form the whole of it')).toBe('please re form the whole of it');
});
