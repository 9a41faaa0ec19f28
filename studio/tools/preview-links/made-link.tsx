/** @jsxImportSource react */
import { Button, Card, Flex, Stack, Text, TextInput } from '@sanity/ui';
import { useEffect, useRef } from 'react';

interface Props {
  address: string;
  onCopied: () => void;
}

/** A link, at the one moment when it is known. */
export function MadeLink({ address, onCopied }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [address]);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(address);
    onCopied();
  }

  return (
    <Card padding={4} radius={2} tone="positive" border>
      <Stack gap={4}>
        <Text as="label" htmlFor="made-link" size={1} weight="medium">
          The link. Copy it now: it cannot be shown again.
        </Text>
        <Flex gap={2}>
          <Stack flex={1}>
            <TextInput id="made-link" ref={input} value={address} readOnly />
          </Stack>
          <Button text="Copy" onClick={() => void copy()} />
        </Flex>
      </Stack>
    </Card>
  );
}
