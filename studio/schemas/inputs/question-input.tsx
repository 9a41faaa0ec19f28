/** @jsxImportSource react */
import { Card, Stack, Text } from '@sanity/ui';
import type { ObjectInputProps } from 'sanity';

/** A question below what its kind is for and what it costs people, which Sanity shows nowhere. */
export const QuestionInput = (props: ObjectInputProps) => (
  <Stack gap={4}>
    <Card padding={3} radius={2} tone="transparent" border>
      <Text size={1}>{props.schemaType.description}</Text>
    </Card>
    {props.renderDefault(props)}
  </Stack>
);
