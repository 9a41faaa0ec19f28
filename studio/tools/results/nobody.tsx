/** @jsxImportSource react */
import { Card, Stack, Text } from '@sanity/ui';
import type { Results } from '../../../src/domain/results.ts';

/** Says why there is nothing to see. */
export const Nobody = ({ results }: { results: Results }) => (
  <Card padding={4} radius={2} border>
    <Stack gap={3}>
      <Text weight="medium">
        {results.all === 0 ? 'Nobody has answered yet' : 'Nobody is in what you chose to look at'}
      </Text>
      <Text>
        {results.all === 0
          ? 'Answers are shown here as soon as they are sent, or keyed in.'
          : 'Choose “All” above to see everybody.'}
      </Text>
    </Stack>
  </Card>
);
