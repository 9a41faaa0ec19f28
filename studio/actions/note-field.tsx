/** @jsxImportSource react */
import { Box, Checkbox, Flex, Stack, Text, TextArea } from '@sanity/ui';
import { useId, type Ref } from 'react';
import { NOTE_LENGTHS, tidyNote } from '../../src/domain/change-log.ts';

interface Note {
  ref: Ref<HTMLTextAreaElement>;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}

export function NoteField({ ref, value, problem, onChange }: Note) {
  const id = useId();
  const { length } = tidyNote(value);
  return (
    <Stack gap={3}>
      <Text as="label" size={1} weight="semibold" htmlFor={id}>
        What to tell them, in one line
      </Text>
      <Text size={1} muted id={`${id}-help`}>
        It is shown on the page, with the date. {NOTE_LENGTHS.min} to {NOTE_LENGTHS.max} characters.
      </Text>
      {problem && (
        <Box id={`${id}-problem`}>
          <Text size={1} weight="semibold" style={{ color: 'var(--card-badge-critical-fg-color)' }}>
            {problem}
          </Text>
        </Box>
      )}
      <TextArea
        ref={ref}
        id={id}
        rows={3}
        fontSize={1}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-help${problem ? ` ${id}-problem` : ''}`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Text size={1} muted>
        {length} of {NOTE_LENGTHS.max} characters
      </Text>
    </Stack>
  );
}

interface Ticked {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function SpellingOnly({ checked, onChange }: Ticked) {
  const id = useId();
  return (
    <Flex align="center" gap={3}>
      <Checkbox
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <Text as="label" size={1} htmlFor={id}>
        This only mends spelling or layout
      </Text>
    </Flex>
  );
}
