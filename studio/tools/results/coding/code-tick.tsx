/** @jsxImportSource react */
import { Box, Checkbox, Flex, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import type { FrameCode } from '../../../../src/domain/coding.ts';

interface Props {
  code: FrameCode;
  isTicked: boolean;
  onToggle: () => void;
}

/** A code with what it means, so that nobody codes by its name alone. */
export function CodeTick({ code: { label, definition }, isTicked, onToggle }: Props) {
  const id = useId();
  return (
    <Flex gap={3}>
      <Box>
        <Checkbox id={id} checked={isTicked} onChange={onToggle} aria-describedby={`${id}-means`} />
      </Box>
      <Stack gap={3} flex={1}>
        <Text as="label" htmlFor={id} weight="medium">
          {label}
        </Text>
        <Text id={`${id}-means`} size={1}>
          {definition}
        </Text>
      </Stack>
    </Flex>
  );
}
