/** @jsxImportSource react */
import { Card, Stack, Text } from '@sanity/ui';

interface Props {
  lines: readonly string[];
  isAloud?: boolean;
}

/** What is to be looked at before anything else is done. */
export const Notice = ({ lines, isAloud = false }: Props) => (
  <Card padding={4} radius={2} tone="caution" border>
    <Stack gap={3} role={isAloud ? 'alert' : undefined}>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </Stack>
  </Card>
);
