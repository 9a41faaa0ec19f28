import * as z from 'zod';
import { code } from './code.ts';
import type { Challenge } from './consultation.ts';
import { submissionId } from './submission-id.ts';
import { typedText } from './typed-text.ts';

export const placeNames = ['new', 'part', 'individual', 'out-of-scope'] as const;
export type PlaceName = (typeof placeNames)[number];

/** Where a suggestion was put. */
export const place = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('new'), challenge: code.optional() }), // that was made of it
  z.strictObject({ name: z.literal('part'), challenge: code }),
  z.strictObject({ name: z.literal('individual') }),
  z.strictObject({ name: z.literal('out-of-scope') }),
]);
export type Place = z.infer<typeof place>;

interface StoredPlace {
  place: string | null;
  challenge: string | null;
}

/** A place as it is stored; nothing where a suggestion was not put anywhere. */
export const placeFrom = ({ place: name, challenge }: StoredPlace): Place | null =>
  name === null ? null : place.parse({ name, ...(challenge !== null && { challenge }) });

type Titled = Pick<Challenge, 'code' | 'title'>;

/** A place in words that whoever made the suggestion can read, and everybody else. */
export function placeText(put: Place, challenges: readonly Titled[]): string {
  switch (put.name) {
    case 'new': {
      const title = titleOf(put.challenge, challenges);
      return title ? `New challenge: ${title}` : 'A new challenge, which was not on our list';
    }
    case 'part': {
      const title = titleOf(put.challenge, challenges);
      return title ? `Part of challenge: ${title}` : 'Part of a challenge on our list';
    }
    case 'individual':
      return 'About one person or family';
    case 'out-of-scope':
      return 'Outside what this consultation can change';
  }
}

/** A challenge that was made of a suggestion may not be published yet. */
const titleOf = (challenge: string | undefined, challenges: readonly Titled[]) =>
  challenges.find((each) => each.code === challenge)?.title;

const reply = typedText({
  most: 1000,
  empty: 'Write a reply, or leave it out',
  long: 'A reply has at most 1,000 characters',
});

/** What the Studio sends: without a place, a suggestion is waiting for one again. */
export const placing = z.strictObject({
  id: submissionId,
  place: place.nullable(),
  reply: reply.nullable(), // to whoever has the receipt, and published with the results
});
export type Placing = z.infer<typeof placing>;

/** Where suggestions were put, and what was said to them: nothing that anybody wrote but staff. */
export const placedSuggestions = z.array(
  z.object({ place, people: z.int().positive(), replies: z.array(z.string()) }),
);
export type PlacedSuggestions = z.infer<typeof placedSuggestions>;
