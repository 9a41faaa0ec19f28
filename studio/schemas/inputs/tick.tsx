/** @jsxImportSource react */
import { Checkbox, Flex, Text } from '@sanity/ui';
import { useId } from 'react';

interface TickProps {
  label: string;
  isChosen: boolean;
  isReadOnly: boolean;
  onToggle: () => void;
}

/** A tick box with its words, which belong to it for everybody. */
export function Tick({ label, isChosen, isReadOnly, onToggle }: TickProps) {
  const id = useId();
  return (
    <Flex gap={3} align="center">
      <Checkbox id={id} checked={isChosen} disabled={isReadOnly} onChange={onToggle} />
      <Text as="label" htmlFor={id} size={1}>
        {label}
      </Text>
    </Flex>
  );
}
