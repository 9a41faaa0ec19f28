/** @jsxImportSource react */
import { Box, Flex, Radio, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import { Choice } from '../../field.tsx';
import type { DraftPlace } from './draft-place.ts';
import { challengeOptions } from './use-challenges.ts';
import type { ListedChallenge } from './written-consultation.ts';

interface Props {
  draft: DraftPlace;
  change: (changed: Partial<DraftPlace>) => void;
  challenges: readonly ListedChallenge[];
  isPlaced: boolean; // so that it can be taken away again
}

const names: [Exclude<DraftPlace['name'], ''>, string][] = [
  ['new', 'New: it is not on our list'],
  ['part', 'Part of a challenge on our list'],
  ['individual', 'About one person or family'],
  ['out-of-scope', 'Outside what this consultation can change'],
  ['waiting', 'None yet: it is waiting again, without a reply'],
];

/** One place for each suggestion. */
export function PlaceChoice({ draft, change, challenges, isPlaced }: Props) {
  const group = useId();
  const offered = names.filter(([name]) => name !== 'waiting' || isPlaced);
  return (
    <Stack gap={4} role="radiogroup" aria-label="Place">
      {offered.map(([name, label]) => (
        <Flex key={name} gap={3} align="center">
          <Radio
            id={`${group}-${name}`}
            name={group}
            value={name}
            checked={draft.name === name}
            onChange={() => change({ name })}
          />
          <Text as="label" htmlFor={`${group}-${name}`}>
            {label}
          </Text>
        </Flex>
      ))}
      {draft.name === 'part' && (
        <Box>
          <Choice
            label="Which challenge?"
            options={[['', 'Choose one'], ...withChosen(draft.part, challenges)]}
            value={draft.part}
            onChange={(part) => change({ part })}
          />
        </Box>
      )}
    </Stack>
  );
}

/** A challenge that is gone stays chosen, until somebody chooses another. */
const withChosen = (part: string, challenges: readonly ListedChallenge[]) => [
  ...challengeOptions(challenges),
  ...(part === '' || challenges.some(({ code }) => code === part)
    ? []
    : [[part, `${part} (not there any more)`] as const]),
];
