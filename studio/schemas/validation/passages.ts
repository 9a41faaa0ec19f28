import type { Passage, Step } from '../../../src/domain/advice/advice.ts';

/** What an officer writes in sentences, in the order in which a page shows it. */
const prose = [
  ...['title', 'summary', 'background', 'heard', 'challengesIntroduction', 'challenges'],
  ...['ask', 'questionnaire', 'stages', 'partnership', 'decided', 'canChange', 'otherFormats'],
  ...[
    'documents',
    'video',
    'events',
    'faqs',
    'privacy',
    'glossary',
    'outcome',
    'shortTitle',
    'introduction',
    'body',
  ],
];

/** Values that are no sentences, wherever they are. */
const notProse = new Set([
  ...[
    'code',
    'begins',
    'beginsOn',
    'publishedOn',
    'term',
    'decision',
    'by',
    'doneOn',
    'decideBy',
    'marks',
    'style',
  ],
  ...['layout', 'onlyIf', 'askedIn', 'href', 'format', 'webPage', 'date', 'starts', 'ends'],
]);

interface Written extends Passage {
  field: Step[]; // the whole text that a paragraph is part of
}

/** Every text of a document: each paragraph of a rich one by itself. */
export const passagesOf = (document: Record<string, unknown>): Written[] =>
  prose.flatMap((field) => passagesIn(document[field], [field]));

/** The same, with the paragraphs of a rich text together. */
export function textsOf(document: Record<string, unknown>): Passage[] {
  const texts = Map.groupBy(passagesOf(document), ({ field }) => JSON.stringify(field));
  return [...texts.values()].map((parts) => ({
    path: parts[0]!.field,
    text: parts.map(({ text }) => text).join('\n'),
  }));
}

function passagesIn(value: unknown, path: Step[]): Written[] {
  if (typeof value === 'string') return [{ path, text: value, field: path }];
  if (Array.isArray(value))
    return value.flatMap((each, index) => passagesIn(each, [...path, keyOf(each) ?? index]));
  if (!isRecord(value)) return [];
  if (value['_type'] === 'block') return [{ path, text: wordsOf(value), field: path.slice(0, -1) }];
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_') && !notProse.has(name))
    .flatMap(([name, each]) => passagesIn(each, [...path, name]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const keyOf = (item: unknown): Step | undefined =>
  isRecord(item) && typeof item['_key'] === 'string' ? { _key: item['_key'] } : undefined;

const wordsOf = ({ children }: Record<string, unknown>): string =>
  Array.isArray(children)
    ? children.map((span) => (isRecord(span) ? String(span['text'] ?? '') : '')).join('')
    : '';
