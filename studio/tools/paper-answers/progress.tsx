/** @jsxImportSource react */
import { Stack, Text } from '@sanity/ui';
import type { KeyingForm } from '../../../src/domain/keyed.ts';

const names: Record<string, string> = { paper: 'On paper', phone: 'By phone', event: 'At events' };

/** How many forms are keyed in, and of how many a second keying agreed. */
export const Progress = ({ counts }: Pick<KeyingForm, 'counts'>) => (
  <Stack gap={3} data-testid="keyed-so-far">
    {counts.length === 0 && <Text size={1}>Nothing is keyed in yet.</Text>}
    {counts.map(({ channel, keyed, checked }) => (
      <Text size={1} key={channel}>
        {names[channel] ?? channel}: {keyed} keyed in, {checked} of them checked.
      </Text>
    ))}
  </Stack>
);
