const WORD = /[\p{L}\p{N}]+/gu;
const TERM = /-?"[^"]*"\*?|\S+/g; // `word`, `prefix*`, `"a phrase"`, and each with `-` before it

/** Whether a searchable text has what was asked for. */
export type TextTest = (searchable: string) => boolean;

/** What `text::query()` takes: words that must all be there, and with `-` those that must not. */
export function readTextQuery(query: string): TextTest {
  const tests = (query.match(TERM) ?? []).map(readTerm);
  return (searchable) => tests.length > 0 && tests.every((test) => test(searchable));
}

/** A term of several words is a phrase, be it quoted or hyphenated. */
function readTerm(term: string): TextTest {
  const isUnwanted = term.length > 1 && term.startsWith('-');
  const words = wordsIn(term);
  if (words.length === 0) return () => true; // `*` is what the Studio sends for nothing
  const needle = ` ${words.join(' ')}${term.endsWith('*') ? '' : ' '}`;
  return (searchable) => searchable.includes(needle) !== isUnwanted;
}

function wordsIn(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(WORD) ?? [];
}

const kept = new WeakMap<object, string>();

/** All that a value says, a string a line. What a document says is worked out once a revision. */
export function searchable(value: unknown): string {
  if (typeof value === 'string') return ` ${wordsIn(value).join(' ')} \n`;
  if (typeof value !== 'object' || value === null) return '';
  const text = kept.get(value) ?? searchableWithin(value);
  if ('_rev' in value) kept.set(value, text);
  return text;
}

function searchableWithin(value: object): string {
  if (Array.isArray(value)) return value.map((each) => searchable(each)).join('');
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_'))
    .map(([name, each]) => searchable(name === 'children' ? spoken(each) : each))
    .join('');
}

/** A sentence of which a part is bold is still one sentence. */
function spoken(children: unknown): unknown {
  if (!Array.isArray(children) || !children.every(isSpan)) return children;
  return children.map(({ text }) => text).join('');
}

const isSpan = (child: unknown): child is { text: string } =>
  typeof child === 'object' && child !== null && 'text' in child && typeof child.text === 'string';
