/** @jsxImportSource react */
import { Button, Card, Flex, Heading, Stack, Text, TextInput } from '@sanity/ui';
import { useState } from 'react';
import type { Keyed } from '../../../src/domain/keyed.ts';
import { Field } from '../field.tsx';

export type Differing = Extract<Keyed, { result: 'differs' }>;

interface Props {
  differing: Differing;
  onReplace: (reason: string) => void;
}

/** Both answers beside each other, to be compared with the paper. */
export function Differences({ differing, onReplace }: Props) {
  const [reason, setReason] = useState('');
  return (
    <Card padding={4} radius={2} tone="caution" border>
      <Stack gap={4}>
        <Heading as="h2" size={1}>
          This form was keyed in before, and differs
        </Heading>
        <Text>
          Compare with the paper. If you made a slip, correct the form below and save it again. If
          what was keyed in before is wrong, replace it.
        </Text>
        {differing.differences.map(({ question, kept, now }) => (
          <Stack key={question} gap={3}>
            <Text weight="medium">{question}</Text>
            <Flex gap={4}>
              <Said title="Before" lines={kept} />
              <Said title="Now" lines={now} />
            </Flex>
          </Stack>
        ))}
        <Field label="Why is it replaced?" hint="Is kept with your name. Do not write any answer.">
          {(named) => (
            <TextInput
              {...named}
              value={reason}
              maxLength={200}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
        <Flex>
          <Button
            text="Replace what is kept"
            tone="critical"
            disabled={!reason.trim()}
            onClick={() => onReplace(reason)}
          />
        </Flex>
      </Stack>
    </Card>
  );
}

const Said = ({ title, lines }: { title: string; lines: string[] }) => (
  <Stack gap={3} flex={1}>
    <Text size={1}>{title}</Text>
    {(lines.length > 0 ? lines : ['Skipped']).map((line, index) => (
      <Text key={index}>{line}</Text>
    ))}
  </Stack>
);
