import { describe, expect, it } from 'vitest';
import { toVersions } from '../../src/content/to-version.ts';
import type { FoundVersion } from '../../src/content/found.ts';
import { askedAs, questionnaireFor } from '../../src/domain/asked-as.ts';
import { howComplete, leftOver, linesOf, toSay } from '../../src/domain/version-words.ts';
import { found, send } from '../support/versions.ts';

const things = [{ key: 'a', text: 'Hello', hint: 'How are you?' }];
const of = 'Hello\nHow are you?';

describe('linesOf()', () => {
  it.each([
    ['missing, where nothing is written', [], 'missing'],
    ['missing, where only a hint is', [{ key: 'a', hint: 'Well?' }], 'missing'],
    ['said, where the standard words are as they were', [{ key: 'a', text: 'Hi', of }], 'said'],
    ['said, where nobody knows what they were', [{ key: 'a', text: 'Hi' }], 'said'],
    ['out of date, where they were others', [{ key: 'a', text: 'Hi', of: 'Hey' }], 'out-of-date'],
    ['out of date, where a hint has come', [{ key: 'a', text: 'Hi', of: 'Hello' }], 'out-of-date'],
  ])('calls words %s', (_when, words, state) => {
    expect(linesOf(things, words).map((line) => line.state)).toEqual([state]);
  });
});

it('leftOver() finds words for what is not asked', () => {
  const words = [
    { key: 'a', text: 'Hi' },
    { key: 'b', text: 'Bye' },
  ];
  expect(leftOver(things, words)).toEqual([{ key: 'b', text: 'Bye' }]);
});

it.each([
  ['', [], '1 missing'],
  ['', [{ key: 'a', text: 'Hi', of: 'Hey' }], '1 out of date'],
  ['', [{ key: 'a', text: 'Hi', of }], 'All in its own words'],
])('howComplete() counts%s', (_as, words, expected) => {
  expect(howComplete(linesOf(things, words))).toBe(expected);
});

describe('toSay()', () => {
  const keys = (version: string) =>
    toSay({ challenges: send.challenges, questions: send.questionnaire.questions }, version).map(
      ({ key }) => key,
    );

  it('lists each challenge once, and what the version is asked', () => {
    expect(keys('standard').filter((key) => key === 'challenges.communication')).toHaveLength(1);
    expect(keys('standard')).toContain('work-on-first.most');
    expect(keys('standard')).not.toContain('problem-for-you');
    expect(keys('easy-read')).toContain('problem-for-you.big-problem');
    expect(keys('easy-read')).not.toContain('work-on-first');
  });
});

it.each([
  ['standard', ['work-on-first']],
  ['young-people', ['work-on-first']],
  ['easy-read', ['problem-for-you']],
  ['ur', ['work-on-first']],
])('%s asks %j about the challenges', (name, expected) => {
  const asked = questionnaireFor(send, name).questions.filter(({ askedIn }) => askedIn);
  expect(asked.map(({ code }) => code)).toEqual(expected);
});

describe('a version in another language', () => {
  const urdu = askedAs(send, { version: 'ur', order: 0 });

  it('falls back to standard words, marked as English', () => {
    const [asked] = urdu.questionnaire.questions;
    const options = asked?.kind === 'choice' ? asked.options : [];
    expect(asked?.text).toBe('کیا یہ فہرست درست ہے؟');
    expect(asked).not.toHaveProperty('lang');
    expect(options.map(({ code, lang }) => [code, lang]).slice(-2)).toEqual([
      ['no', undefined],
      ['not-sure', 'en'],
    ]);
  });

  it('says what is wrong with an answer in English whole', () => {
    expect(questionnaireFor(send, 'ur').questions[0]?.subject).toBe(
      'whether these challenges feel right',
    );
    expect(questionnaireFor(send, 'easy-read').questions[0]?.subject).toBe('if the list is right');
  });
});

describe('toVersions() refuses', () => {
  const easy = found.versions.find(({ kind }) => kind === 'easy-read')!;
  const urdu = found.versions.find(({ kind }) => kind === 'language')!;
  const said = (...versions: FoundVersion[]) => {
    try {
      toVersions(versions, easy.consultation!);
      return 'nothing';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it.each([
    ['nothing that is right', [easy, urdu], 'nothing'],
    ['nothing of another consultation', [{ ...easy, title: null, consultation: 'x' }], 'nothing'],
    ['one without a name', [{ ...easy, title: null }], /Easy|title is missing/],
    ['two of one kind', [easy, { ...easy, _id: 'b' }], /kind is that of another version/],
    ['one without a kind', [{ ...easy, kind: null }], /kind is missing/],
    [
      'a language without a tag',
      [{ ...urdu, language: { name: 'Urdu', tag: null, direction: 'rtl' as const } }],
      /language\.tag is missing/,
    ],
    [
      'a direction that there is not',
      [{ ...urdu, language: { name: 'Urdu', tag: 'ur', direction: 'up' as never } }],
      /language\.direction/,
    ],
    [
      'an address that is taken',
      [{ ...urdu, language: { name: 'Urdu', tag: 'respond', direction: 'rtl' as const } }],
      /language\.tag: Another page of the consultation has this address/,
    ],
    [
      'a picture without words, at its place',
      [
        {
          ...easy,
          words: easy.words!.map((each) => ({
            ...each,
            picture: each.picture && { ...each.picture, alt: null },
          })),
        },
      ],
      /words\[0\]\.picture\.alt is missing/,
    ],
  ])('%s', (_what, versions, expected) => {
    expect(said(...(versions as FoundVersion[]))).toMatch(expected);
  });
});
