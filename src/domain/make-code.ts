const LONGEST = 40;
const MOST_WORDS = 4;

/** Words that say nothing by themselves. */
const small = new Set(
  'a am an and are as at be being by can do does eg for from i if in into is it its me my of on or our so such that the their them these they this those to too us very was we with you your'.split(
    ' ',
  ),
);

/** A code that says what `words` do, and is none of `taken`: `support-delays`. */
export function codeFrom(words: string, taken: string[] = []): string {
  const plain = plainWords(words);
  const telling = plain.filter((word) => !small.has(word));
  const joined = joinedWords((telling.length > 0 ? telling : plain).slice(0, MOST_WORDS));
  return freeCode(
    /^[a-z]/.test(joined) ? joined : ['item', joined].filter(Boolean).join('-'),
    taken,
  );
}

/** As many of `words` as fit, and of one that is too long its beginning. */
const joinedWords = ([first = '', ...rest]: string[]): string =>
  rest.reduce(
    (joined, word) => (joined.length + word.length < LONGEST ? `${joined}-${word}` : joined),
    first.slice(0, LONGEST),
  );

/** `code` where nothing else has it, else with the first number that makes it free. */
export function freeCode(code: string, taken: string[]): string {
  if (!taken.includes(code) && !(code in {})) return code;
  const numbers = Array.from({ length: taken.length + 1 }, (_, index) => index + 2);
  return numbers.map((each) => `${code}-${each}`).find((each) => !taken.includes(each))!;
}

const plainWords = (words: string): string[] =>
  words
    .replace(/\([^)]*\)/g, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** The words beside a code, which it stands for. */
export const wordsOf = (owner: object): string | undefined =>
  ['title', 'label', 'text', 'question'].map((field) => Reflect.get(owner, field)).find(isText);

const isText = (value: unknown): value is string => typeof value === 'string';
