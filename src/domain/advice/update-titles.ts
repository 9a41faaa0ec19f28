import type { Advice } from './advice.ts';

/** Words that say that something is new, and not what. */
const empty = new Set(
  (
    'a an the of on in for from to and our your this no number update updates updated latest new ' +
    'news newsletter project consultation important information announcement message statement ' +
    'january february march april may june july august september october november december'
  ).split(' '),
);

const isEmpty = (word: string): boolean => empty.has(word) || /^\d+$/.test(word);

const wordsIn = (title: string): string[] => title.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** In a list, a feed or an e-mail people see the title alone, and decide by it whether to read on. */
export const adviseOnTitle = (title: string): Advice[] =>
  wordsIn(title).every(isEmpty) ? [{ path: ['title'], message: SAY_WHAT }] : [];

const SAY_WHAT =
  'Say what is new, as in “We have moved the closing date”: in lists and feeds people see only the title.';
