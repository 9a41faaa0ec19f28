/** @jsxImportSource react */
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useEffect, useRef, useState } from 'react';

interface Props {
  count: number; // questions
  onPublish: () => Promise<void>;
}

/** Asks once more: what was read cannot be taken back. */
export function PublishConfirm({ count, onPublish }: Props) {
  const [isSure, setSure] = useState(false);
  if (!isSure || count === 0)
    return (
      <Flex>
        <Button
          text={count === 0 ? 'Choose a question to publish' : `Publish ${questions(count)}…`}
          disabled={count === 0}
          onClick={() => setSure(true)}
        />
      </Flex>
    );
  return <Sure count={count} onPublish={onPublish} onCancel={() => setSure(false)} />;
}

const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

function Sure({ count, onPublish, onCancel }: Props & { onCancel: () => void }) {
  const card = useRef<HTMLDivElement>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => card.current?.focus(), []);
  async function publish(): Promise<void> {
    setBusy(true);
    await onPublish();
  }
  return (
    <Card ref={card} tabIndex={-1} padding={4} radius={2} border>
      <Stack gap={4}>
        <Text>
          Everybody will be able to read the figures of {questions(count)} as they are shown above,
          and to use them. What has been read cannot be taken back.
        </Text>
        <Flex gap={3}>
          <Button
            text={isBusy ? 'Publishing…' : 'Publish results'}
            disabled={isBusy}
            onClick={() => void publish()}
          />
          <Button text="Cancel" disabled={isBusy} onClick={onCancel} />
        </Flex>
      </Stack>
    </Card>
  );
}
