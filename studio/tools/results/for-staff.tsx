/** @jsxImportSource react */
import { Card, Text } from '@sanity/ui';

export const ForStaff = () => (
  <Card padding={3} radius={2} tone="caution" border>
    <Text size={1}>
      These figures are exact, and for staff alone: do not publish them or pass them on. A group of
      few people, or a count of few, can show what one of them said.
    </Text>
  </Card>
);
