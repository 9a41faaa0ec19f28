import type { Advice, Passage } from './advice.ts';
import { stemsOf } from './stems.ts';

/** Challenges so alike that people could not tell which of the two to choose. */
export function adviseOnOverlaps(challenges: Passage[]): Advice[] {
  return challenges.flatMap(({ path, text }, index) => {
    const earlier = challenges.slice(0, index).find((other) => overlap(other.text, text));
    return earlier ? [{ path, message: explain(earlier.text, overlap(earlier.text, text)!) }] : [];
  });
}

const explain = (other: string, shared: string[]): string =>
  `This is close to “${other}”: both say ${shared.map((word) => `“${word}”`).join(' and ')}. ` +
  'If people cannot tell two challenges apart, their choices are split between them. Join the two, or say how they differ.';

/** The words that two titles share, where that is half or more of what the shorter one says. */
export function overlap(one: string, other: string): string[] | undefined {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  const shared = [...a.keys()].filter((stem) => b.has(stem));
  const size = Math.min(a.size, b.size);
  const isClose =
    shared.length === size ? size > 0 : shared.length > 1 && shared.length * 2 >= size;
  return isClose ? shared.map((stem) => b.get(stem)!) : undefined;
}
