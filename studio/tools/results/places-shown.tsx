/** @jsxImportSource react */
import { Heading, Stack, Text } from '@sanity/ui';
import { placeText } from '../../../src/domain/placing.ts';
import {
  placesShown,
  type PublishedSuggestions,
} from '../../../src/domain/published-suggestions.ts';

interface Props {
  suggestions: PublishedSuggestions;
  challenges: { code: string; title: string }[];
}

/** Where suggestions were put, and what is said to them, as everybody would see it. */
export const PlacesShown = ({ suggestions, challenges }: Props) => (
  <Stack gap={4}>
    <Heading as="h3" size={1}>
      What you had missed
    </Heading>
    <Text size={1}>
      Published with any question, on a page of its own: where you put suggestions, and your
      replies.
    </Text>
    <Stack as="ul" gap={3}>
      {placesShown(suggestions).map(({ code, place, people, replies }) => (
        <Text as="li" key={code} size={1}>
          {placeText(place, challenges)}
          {people && `: ${people}`}
          {replies.length > 0 && `. Replies: ${replies.join(' ')}`}
        </Text>
      ))}
    </Stack>
  </Stack>
);
