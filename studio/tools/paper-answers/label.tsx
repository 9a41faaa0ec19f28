/** @jsxImportSource react */
import { Flex, TextInput } from '@sanity/ui';
import type { RefObject } from 'react';
import { keyedChannels, type KeyedChannel } from '../../../src/domain/keying.ts';
import { Choice, Field } from '../field.tsx';

const channels: Record<KeyedChannel, string> = {
  paper: 'On paper',
  phone: 'By phone',
  event: 'At an event',
};

/** By what a sheet is found again. */
export interface SheetLabel {
  channel: KeyedChannel;
  number: string;
}

interface Props {
  label: SheetLabel;
  onChange: (label: SheetLabel) => void;
  numbered: RefObject<HTMLInputElement | null>;
}

export const Label = ({ label, onChange, numbered }: Props) => (
  <Flex gap={4}>
    <Choice
      label="How did it come?"
      options={keyedChannels.map((each) => [each, channels[each]])}
      value={label.channel}
      onChange={(value) =>
        onChange({ ...label, channel: keyedChannels.find((each) => each === value) ?? 'paper' })
      }
    />
    <Field label="Number on the form">
      {(named) => (
        <TextInput
          {...named}
          ref={numbered}
          value={label.number}
          maxLength={20}
          autoComplete="off"
          onChange={(event) => onChange({ ...label, number: event.currentTarget.value })}
        />
      )}
    </Field>
  </Flex>
);
