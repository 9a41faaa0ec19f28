import { tellTale } from './answers.ts';
import type { Figures } from './figures.ts';
import type { Tally } from './tally.ts';

export interface Counted {
  seed: number;
  posts: number;
  kills: Figures['kills'];
  cut: number;
  hashes: string[]; // of the receipts of all that is stored
  hashOf: (receipt: string) => string;
  notDurable: string[];
  log: string; // of the servers
  seconds: number;
}

/** What the clients saw, beside what is there. */
export function figuresOf(tally: Tally, counted: Counted): Figures {
  const { seed, posts, kills, cut, hashes, notDurable, log, seconds } = counted;
  const { requests, turnedBack, unanswered, notRefused, times } = tally;
  const { malformedStored, ...found } = compare(tally, counted);
  return {
    ...{ seed, posts, requests, kills, cut, notDurable, seconds, turnedBack, unanswered },
    ...found,
    acknowledged: tally.acknowledged.length,
    stored: hashes.length,
    logged: log.split('\n').filter(saysAnAnswer).length,
    malformed: { sent: tally.malformed, stored: malformedStored, notRefused },
    latency: { p50: quantile(times, 0.5), p99: quantile(times, 0.99), worst: quantile(times, 1) },
  };
}

/** A line with a word that only answers have. */
const saysAnAnswer = (line: string): boolean => tellTale.some((word) => line.includes(word));

/** How the receipts that were given, and those that were not, compare with what is stored. */
export function compare(tally: Tally, { hashes, hashOf }: Pick<Counted, 'hashes' | 'hashOf'>) {
  const rows = new Set(hashes);
  const given = new Set(tally.acknowledged.map(hashOf));
  const refused = new Set(tally.refusedReceipts.map(hashOf));
  const unheard = new Set(tally.unheard.map(hashOf)); // a row of these is neither lost nor doubled
  const strangers = hashes.filter((hash) => !given.has(hash) && !unheard.has(hash));
  const ofRefused = strangers.filter((hash) => refused.has(hash)).length;
  const twice = tally.acknowledged.length - given.size;
  return {
    lost: [...given].filter((hash) => !rows.has(hash)).length,
    doubled: strangers.length - ofRefused + twice + tally.differing,
    malformedStored: ofRefused,
  };
}

/** The value that this share of `times` does not exceed. */
export function quantile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
