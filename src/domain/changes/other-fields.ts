import { informationChanges } from './information.ts';
import { structure, wording, type MeaningChange } from './meaning-change.ts';
import { differsBesides, fate, type Fields, type Pair } from './parts.ts';
import { isEmpty, same, sameThings } from './same.ts';

/** Fields that are words and no more, as officers and readers know them. */
const texts: Record<string, string> = {
  title: 'The title',
  shortTitle: 'The short title',
  summary: 'The summary',
  background: '“Why we are asking”',
  challengesIntroduction: 'The sentence before the challenges',
  glossary: '“Words we use”',
  ask: '“What we ask of you”',
  otherFormats: '“Other ways to answer”',
  partnership: '“Working together”',
  decided: '“What is already decided”',
  canChange: '“What can still change”',
  privacy: '“Your privacy”',
};

type Compare = (before: unknown, after: unknown) => MeaningChange[];

const own: Record<string, Compare> = {
  slug: () => [
    structure('slug', 'The web address changes: links to the old one lead to the new one'),
  ],
  partners: (before, after) =>
    sameThings(listOf(before), listOf(after))
      ? []
      : [structure('partners', 'Who runs this consultation changes')],
  contact: contactChanges,
  heard: heardChanges,
  stages: stageChanges,
  outcome: outcomeChanges,
  ...informationChanges,
  aboutYou: aboutYouChanges,
  deleteAnswersOn: () => [
    structure('deleteAnswersOn', 'The day on which answers are deleted changes'),
  ],
};

/** Fields that have a room of their own, or that publishing writes. */
const elsewhere = /^(_.*|(opens|closes)(On|Time|Occurrence)|challenges|questionnaire|changes)$/;

/** Changes of every other field, those that nobody had thought of among them. */
export function otherChanges([before, after]: Pair<Fields>): MeaningChange[] {
  const fields = [
    ...new Set([
      ...Object.keys(texts),
      ...Object.keys(own),
      ...Object.keys({ ...before, ...after }),
    ]),
  ];
  return fields
    .filter((field) => !elsewhere.test(field) && !same(before[field], after[field]))
    .flatMap((field) => (own[field] ?? textChange(field))(before[field], after[field]));
}

const textChange =
  (field: string): Compare =>
  (before, after) => {
    const words = `${texts[field] ?? `“${spelledOut(field)}”`} ${fate(before, after)}`;
    return [isEmpty(before) || isEmpty(after) ? structure(field, words) : wording(field, words)];
  };

/** `howToTakePart` as `How to take part`. */
function spelledOut(field: string): string {
  const words = field.replace(/(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

function contactChanges(before: unknown, after: unknown): MeaningChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const ways = ['email', 'phone'];
  const moved = ways.some((way) => !same(was[way], is[way]));
  const words = 'How to reach you changes';
  return [moved ? structure('contact', words) : wording('contact', words)];
}

function heardChanges(before: unknown, after: unknown): MeaningChange[] {
  const heard = [fieldsOf(before), fieldsOf(after)] as const;
  const figures = [fieldsOf(heard[0]['figure']), fieldsOf(heard[1]['figure'])] as const;
  const [was, is] = [figures[0]['number'], figures[1]['number']];
  const reworded = differsBesides(heard, ['figure']) || differsBesides(figures, ['number']);
  return [
    ...(same(was, is)
      ? []
      : [
          structure(
            'heard',
            `You heard from ${String(is ?? 'nobody')}, not ${String(was ?? 'nobody')}`,
          ),
        ]),
    ...(reworded ? [wording('heard', '“What we have heard so far” is reworded')] : []),
  ];
}

function stageChanges(before: unknown, after: unknown): MeaningChange[] {
  const beginnings = (stages: unknown) =>
    listOf(stages).map((stage) => [fieldsOf(stage)['begins'], fieldsOf(stage)['beginsOn']]);
  const words = '“What happens when” changes';
  return same(beginnings(before), beginnings(after))
    ? [wording('stages', words)]
    : [structure('stages', words)];
}

function outcomeChanges(before: unknown, after: unknown): MeaningChange[] {
  const day = (outcome: unknown) => fieldsOf(outcome)['publishedOn'];
  const words = `The outcome ${fate(before, after)}`;
  return same(day(before), day(after))
    ? [wording('outcome', words)]
    : [structure('outcome', words)];
}

function aboutYouChanges(before: unknown, after: unknown): MeaningChange[] {
  const words = 'What people are asked about themselves changes';
  return sameThings(listOf(before), listOf(after)) ? [] : [structure('aboutYou', words)];
}
