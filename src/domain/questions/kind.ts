import type { Option, Posted, Read } from './question.ts';

/** One column of a spreadsheet with a row for each submission. */
export interface Column<Answer> {
  code: string; // of the question, and of what it holds: `work-on-first.most`
  heading: string;
  value: (answer: Answer) => string | number | undefined;
  options?: Option[]; // whose labels it holds; a number is its own code
  isWords?: true; // it holds people’s own
}

/** Options, and how many people chose each: as much of an answer as fits in one table of results. */
export interface Table<Answer> {
  code: string; // of the question, and of what it counts: `work-on-first_most`
  heading: string;
  options: Option[];
  most: number; // how many of them one person may choose: with 1, people add up
  of?: 'judgements'; // counts what people did several times; else people
  chosen: (answer: Answer) => string[]; // codes of its options
}

/**
 * All there is to know about a kind of question. `Q` is how it is defined, `A` what is stored of one
 * person's answer to it: codes, never labels or positions.
 */
export interface Kind<Q, A> {
  /** The names of the fields that it is posted in. */
  fields: (question: Q) => string[];
  /** Of those, the ones that may come more than once: tick boxes. */
  many?: (question: Q) => string[];
  /** Everything that can be chosen, in all its fields. */
  options: (question: Q) => Option[];
  read: (question: Q, posted: Posted) => Read<A>;
  /** The fields that say this answer: what `read` reads, the other way. */
  write: (question: Q, answer: A) => [name: string, value: string][];
  summarise: (question: Q, answer: A) => string[];
  /** The codes of all options that an answer uses, each once. */
  chosen: (question: Q, answer: A) => string[];
  columns: (question: Q) => Column<A>[];
  /**
   * How its answers are counted: each as a whole; its parts apart from each other, where there are
   * nearly as many answers as people; or never, being words.
   */
  counted: 'whole' | 'parts' | 'never';
  tables: (question: Q) => Table<A>[];
  /** The answer with each piece of free text in it changed; left out where there is none. */
  mapWords?: (answer: A, change: (words: string) => string) => A;
}
