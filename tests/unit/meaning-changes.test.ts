import { describe, expect, it } from 'vitest';
import { meaningChanges } from '../../src/domain/changes/meaning-changes.ts';
import { block, changesTo, edited, relisted, withMore, without } from '../support/edits.ts';
import { original } from '../support/shipped.ts';

const communication = '“Poor communication between services and families”';

describe('meaningChanges() puts into words', () => {
  it.each([
    [
      'a later closing date',
      edited(['closesOn'], '2025-08-22'),
      'structure: It closes later: 11:59pm on Friday 22 August 2025, not 11:59pm on Friday 8 August 2025',
    ],
    [
      'an earlier closing time',
      edited(['closesTime'], '17:00'),
      'structure: It closes earlier: 5pm on Friday 8 August 2025, not 11:59pm on Friday 8 August 2025',
    ],
    ['no closing date', edited(['closesOn'], undefined), 'structure: The closing date changes'],
    [
      'a later opening date',
      edited(['opensOn'], '2025-07-22'),
      'structure: It opens later: Tuesday 22 July 2025, not Monday 21 July 2025',
    ],
    ['a title', edited(['title'], 'Help us'), 'wording: The title is reworded'],
    ['no title', edited(['title'], ''), 'structure: The title is removed'],
    [
      'a web address',
      edited(['slug', 'current'], 'send'),
      'structure: The web address changes: links to the old one lead to the new one',
    ],
    [
      'a challenge less',
      without(['challenges'], 1),
      `structure: The challenge ${communication} is removed`,
    ],
    [
      'a challenge more',
      withMore(['challenges'], { code: 'transport', title: 'Getting to school' }),
      'structure: The challenge “Getting to school” is added',
    ],
    [
      'a challenge in other words',
      edited(['challenges', 1, 'title'], 'Services do not talk to families'),
      `wording: The challenge ${communication} now reads “Services do not talk to families”`,
    ],
    [
      'a challenge under another code',
      edited(['challenges', 1, 'code'], 'talking'),
      `structure: The challenge ${communication} gets another code`,
    ],
    [
      'an explanation',
      edited(['challenges', 1, 'explanation'], 'Nobody rings back.'),
      `wording: The explanation of ${communication} is added`,
    ],
    [
      'what is done about a challenge',
      edited(['challenges', 1, 'outcome'], 'One phone number.'),
      `structure: What we will do about ${communication} is added`,
    ],
    [
      'what is decided',
      edited(['decided'], block('All of it.')),
      'wording: “What is already decided” is reworded',
    ],
    ['what can change', edited(['canChange'], []), 'structure: “What can still change” is removed'],
    [
      'paragraphs in another order',
      relisted(['background'], (items) => items.toReversed()),
      'wording: “Why we are asking” is reworded',
    ],
    ['privacy', edited(['privacy'], block('We keep all.')), 'wording: “Your privacy” is reworded'],
    [
      'contact details',
      edited(['contact'], { email: 'send@example.gov.uk' }),
      'structure: How to reach you changes',
    ],
    ['partners', without(['partners'], 1), 'structure: Who runs this consultation changes'],
    [
      'an outcome',
      edited(['outcome'], { publishedOn: '2026-01-01', summary: block('Done.') }),
      'structure: The outcome is added',
    ],
    [
      'the number of people',
      edited(['heard', 'figure', 'number'], 951),
      'structure: You heard from 951, not 950',
    ],
    ['a stage', edited(['stages', 0, 'text'], 'We heard.'), 'wording: “What happens when” changes'],
    [
      'the day of a stage',
      edited(['stages', 3, 'beginsOn'], '2026-02-01'),
      'structure: “What happens when” changes',
    ],
    [
      'a field that nobody had thought of',
      edited(['howToTakePart'], 'By post.'),
      'structure: “How to take part” is added',
    ],
  ])('%s', (_what, draft, words) => {
    expect(changesTo(draft)).toEqual([words]);
  });
});

it.each([
  ['2025-08-22', 'deadline-extended', '2025-08-22T23:00:00.000Z'],
  ['2025-08-01', 'closed-early', '2025-08-01T23:00:00.000Z'],
] as const)('meaningChanges() tells a closing date of %s apart as %s', (closesOn, kind, to) => {
  const [found] = meaningChanges(original, edited(['closesOn'], closesOn));
  expect(found?.deadline).toEqual({
    kind,
    from: new Date('2025-08-08T23:00:00Z'),
    to: new Date(to),
  });
});

it('meaningChanges() cuts long words short', () => {
  const [found] = meaningChanges(original, edited(['challenges', 1, 'title'], 'a'.repeat(90)));
  expect(found?.words).toContain(`“${'a'.repeat(79)}…”`);
});

it.each([[{}], [{ challenges: null, questionnaire: 'none', closesOn: 4, contact: 'me' }]])(
  'meaningChanges() takes a document in whatever state: %j',
  (odd) => {
    expect(meaningChanges(odd, odd)).toEqual([]);
    expect(meaningChanges(original, odd).length).toBeGreaterThan(10);
    expect(meaningChanges(odd, original).length).toBeGreaterThan(10);
  },
);
