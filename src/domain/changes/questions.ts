import { compareByCode } from './by-code.ts';
import { quoted, structure, wording, type MeaningChange } from './meaning-change.ts';
import { optionChanges } from './options.ts';
import { differsBesides, partChanges, type Pair } from './parts.ts';
import { valueChanges, valueParts } from './question-values.ts';
import { same } from './same.ts';
import type { Written, WrittenQuestion } from './written.ts';

const field = 'questionnaire';

export function questionChanges(before: Written, after: Written): MeaningChange[] {
  const { added, removed, recoded, kept } = compareByCode(
    before.questionnaire.questions,
    after.questionnaire.questions,
  );
  const named = ({ text }: WrittenQuestion, what: string) =>
    structure(field, `The question ${quoted(text)} ${what}`);
  return [
    ...removed.map((each) => named(each, 'is removed')),
    ...added.map((each) => named(each, 'is added')),
    ...recoded.map(([each]) => named(each, 'gets another code')),
    ...[...recoded, ...kept].flatMap(changesWithin),
    ...layoutChanges(before.questionnaire['layout'], after.questionnaire['layout']),
    ...(differsBesides([before.questionnaire, after.questionnaire], ['questions', 'layout'])
      ? [wording(field, 'What is said about the questionnaire changes')]
      : []),
  ];
}

function changesWithin(pair: Pair<WrittenQuestion>): MeaningChange[] {
  const [before, after] = pair;
  const asked = quoted(before.text);
  if (before._type !== after._type)
    return [structure(field, `The question ${asked} is answered in another way`)];
  return [
    ...(same(before.text, after.text)
      ? []
      : [wording(field, `The question ${asked} now reads ${quoted(after.text)}`)]),
    ...partChanges(field, pair, wordsOf(asked)),
    ...valueChanges(asked, pair),
    ...lists.flatMap((list) => optionChanges(asked, before[list], after[list])),
    ...mostChanges(pair),
    ...otherChanges(pair),
    ...(differsBesides(pair, seen) ? [wording(field, `What is said about ${asked} changes`)] : []),
  ];
}

const lists = ['options', 'exclusive', 'levels', 'apart'] as const;

/** Words beside the question itself, and what to call them. */
const wordsOf = (asked: string) => ({
  hint: `The hint under ${asked}`,
  low: `What the first number means in ${asked}`,
  high: `What the last number means in ${asked}`,
  best: `“Most” in ${asked}`,
  worst: `“Least” in ${asked}`,
});

const seen = [
  'code',
  'text',
  ...Object.keys(wordsOf('')),
  ...valueParts,
  ...lists,
  'most',
  'other',
];

/** On one page, where nothing is said. */
function layoutChanges(before: unknown, after: unknown): MeaningChange[] {
  const [was, is] = [before || 'one-page', after || 'one-page'];
  if (same(was, is)) return [];
  const isSplit = is === 'one-question-a-page';
  return [structure(field, `The questions come ${isSplit ? 'one a page' : 'on one page'}`)];
}

/** The second half of a question about challenges: which of those chosen matters most. */
function mostChanges([before, after]: Pair<WrittenQuestion>): MeaningChange[] {
  const [was, is] = [before.most ?? {}, after.most ?? {}];
  const asked = `${quoted(before.text)}, where it asks for the one that matters most,`;
  const neither = ({ neither }: typeof was) => (neither ? [{ ...neither, _key: 'neither' }] : []);
  return [
    ...(differsBesides([was, is], ['neither']) ? [wording(field, `${asked} is reworded`)] : []),
    ...optionChanges(asked, neither(was), neither(is)),
  ];
}

/** “Something else”, and the line that asks what it is. */
function otherChanges([before, after]: Pair<WrittenQuestion>): MeaningChange[] {
  const [was, is] = [before.other ?? {}, after.other ?? {}];
  const isInBoth = before.other !== undefined && after.other !== undefined;
  const asked = `${quoted(before.text)}, where it asks for something else,`;
  const option = ({ option }: typeof was) => (option ? [{ ...option, _key: 'option' }] : []);
  return [
    ...(isInBoth && differsBesides([was, is], ['option'])
      ? [wording(field, `${asked} is reworded`)]
      : []),
    ...optionChanges(asked, option(was), option(is)),
  ];
}
