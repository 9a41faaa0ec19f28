/** @jsxImportSource react */
import { Box, Card, Dialog, Flex, Stack, Text } from '@sanity/ui';
import { useId, type ReactNode } from 'react';

interface Frame {
  title: string;
  onClose: () => void;
  buttons: ReactNode;
  children: ReactNode;
}

/** A click beside it does not close it, so that a line half written is not lost. */
export function DialogFrame({ title, onClose, buttons, children }: Frame) {
  const footer = (
    <Flex justify="flex-end" gap={2} padding={3}>
      {buttons}
    </Flex>
  );
  return (
    <Dialog id={useId()} header={title} width={1} onClose={onClose} footer={footer}>
      <Box padding={4}>
        <Stack gap={4}>{children}</Stack>
      </Box>
    </Dialog>
  );
}

export const Paragraph = ({ children }: { children: ReactNode }) => (
  <Text as="p" size={1}>
    {children}
  </Text>
);

export const Sentences = ({ sentences }: { sentences: string[] }) => (
  <Stack as="ul" gap={3} margin={0} paddingLeft={4}>
    {sentences.map((sentence) => (
      <Text as="li" size={1} key={sentence}>
        {sentence}
      </Text>
    ))}
  </Stack>
);

/** What an officer must not overlook. It is read out when it comes up. */
export const Warning = ({ children }: { children: ReactNode }) => (
  <Card tone="caution" padding={3} radius={2} border role="alert">
    <Text size={1}>{children}</Text>
  </Card>
);
