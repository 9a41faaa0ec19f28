import { sampleOf, type Written } from '../../../../src/domain/reading.ts';

const part = 0.1;
const least = 50; // of fewer, agreement says too little

/** What two people code: one text in ten, but fifty or more, of those that count. */
export function toCodeTwice(texts: readonly Written[]): Written[] {
  const counted = texts.filter(({ leftOut }) => leftOut === null);
  const ids = counted.map(({ id }) => id);
  const sample = sampleOf(ids, { part, least });
  return counted.filter(({ id }) => sample.has(id));
}
