import * as z from 'zod';
import { uniqueCodes } from '../code.ts';
import type { Kind } from './kind.ts';
import { asked, has, labelOf, option, skipped, valueOf, type Problem } from './question.ts';

/** The first few of the challenges, in order: a list to choose from for each place. */
export const rankQuestion = z
  .strictObject({
    kind: z.literal('rank'),
    ...asked,
    places: z.int().min(2).max(5),
    options: z.array(option).min(2, { error: 'Give two challenges or more' }),
    exclusive: z.array(option), // “I am not sure”: the whole answer, chosen in the first place
  })
  .refine(({ options, exclusive }) => uniqueCodes([...options, ...exclusive]), {
    path: ['exclusive'],
    error: 'A challenge has the same code as “None of these” or another fixed option',
  })
  .refine(({ places, options }) => places <= options.length, {
    path: ['places'],
    error: 'There are fewer challenges than places to put them in',
  });
export type RankQuestion = z.infer<typeof rankQuestion>;
export type RankAnswer = string[]; // codes, the first place first; or one exclusive code

export const placeField = ({ code }: { code: string }, place: number): string => `${code}_${place}`;

/** 1, 2, … as many as there are places. */
export const placesOf = ({ places }: RankQuestion): number[] =>
  Array.from({ length: places }, (_, index) => index + 1);

export const rank: Kind<RankQuestion, RankAnswer> = {
  fields: (question) => placesOf(question).map((place) => placeField(question, place)),
  options: ({ options, exclusive }) => [...options, ...exclusive],
  read(question, posted) {
    const given = placesOf(question).flatMap((place) => {
      const chosen = valueOf(posted, placeField(question, place));
      return chosen ? [{ place, chosen }] : [];
    });
    if (given.length === 0) return skipped;
    const problems = [...problemsWith(question, given)];
    return problems.length > 0
      ? { ok: false, problems }
      : { ok: true, answer: given.map(({ chosen }) => chosen) }; // a place left out is closed up
  },
  write: (question, answer) =>
    answer.map((chosen, index) => [placeField(question, index + 1), chosen]),
  summarise: (question, answer) => {
    const label = (code: string) => labelOf(rank.options(question), code);
    return answer.length === 1 && has(question.exclusive, answer[0]!)
      ? answer.map(label)
      : answer.map((code, index) => `${index + 1}: ${label(code)}`);
  },
  chosen: (_question, answer) => answer,
  columns: (question) =>
    placesOf(question).map((place) => ({
      code: placeField(question, place),
      heading: `${question.text} (${place})`,
      options: rank.options(question),
      value: (answer) => answer[place - 1] && labelOf(rank.options(question), answer[place - 1]!),
    })),
  counted: 'whole',
  tables: (question) => [
    {
      code: question.code,
      heading: question.text,
      options: rank.options(question),
      most: question.places,
      chosen: (answer) => answer,
    },
    {
      code: placeField(question, 1),
      heading: `${question.text} (1)`,
      options: rank.options(question),
      most: 1,
      chosen: ([first]) => (first ? [first] : []),
    },
  ],
};

type Given = { place: number; chosen: string };

function* problemsWith(question: RankQuestion, given: Given[]): Iterable<Problem> {
  for (const [index, { place, chosen }] of given.entries()) {
    const field = placeField(question, place);
    const before = given.slice(0, index).find((each) => each.chosen === chosen);
    if (!has(rank.options(question), chosen))
      yield { field, message: `Select ${question.subject}` };
    else if (before)
      yield {
        field,
        message: `You put “${labelOf(rank.options(question), chosen)}” in place ${before.place} and place ${place}. Select another, or leave one empty`,
      };
    else if (has(question.exclusive, chosen) && given.length > 1)
      yield {
        field,
        message: `You selected “${labelOf(question.exclusive, chosen)}”. Leave the other places empty, or select a challenge here`,
      };
  }
}
