/** @jsxImportSource react */
import { Button, Card, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { useEffect, useState, type ReactNode } from 'react';

const LONG_MS = 5_000;

interface WaitingProps {
  for: string;
  long?: string; // what to say where it takes longer
}

/** Says what is going on, and after a while that it still is. */
export function Waiting({ for: words, long }: WaitingProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Flex align="center" gap={3} role="status">
      <Spinner />
      <Text>{isLong && long ? long : words}</Text>
    </Flex>
  );
}

interface FailedProps {
  children: ReactNode;
  isAloud?: boolean; // unless it is about something that nobody did
  onRetry: () => void;
}

/** Says what went wrong and what to do about it. */
export const Failed = ({ children, isAloud = true, onRetry }: FailedProps) => (
  <Card padding={4} radius={2} tone="caution" border>
    <Stack gap={4}>
      <Text role={isAloud ? 'alert' : undefined}>{children}</Text>
      <Flex>
        <Button text="Try again" onClick={onRetry} />
      </Flex>
    </Stack>
  </Card>
);
