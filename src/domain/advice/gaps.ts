import type { Advice, Passage } from './advice.ts';

/** What a text that we began leaves to be filled in: “[date]”. It would be printed as it stands. */
export const gapsIn = (passages: Passage[]): Advice[] =>
  passages.flatMap(({ path, text }) =>
    (text.match(/\[[^\][]*\]/g) ?? []).map((gap) => ({
      path,
      message: `Put your own words in place of “${gap}”, brackets too.`,
    })),
  );
