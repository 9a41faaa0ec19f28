/** @jsxImportSource react */
import { Heading, Stack, Text } from '@sanity/ui';
import { countText } from '../../../src/analysis/figure-text.ts';
import type { Results } from '../../../src/domain/results.ts';
import type { PanelProps } from './all-panels.ts';
import { columnsOf } from './columns.ts';
import { Days } from './days.tsx';
import { Nobody } from './nobody.tsx';

/** How many answered, and when. */
export const Counts = ({ results }: PanelProps) => (
  <Stack gap={5}>
    <Heading as="h2" size={2}>
      How many have answered
    </Heading>
    <dl style={{ ...columnsOf('11rem'), margin: 0 }}>
      {figuresOf(results).map(({ name, count, hint }) => (
        <Stack key={name} padding={4} gap={3} style={framed}>
          <Text as="dt" size={1} weight="medium">
            {name}
          </Text>
          <Text as="dd" size={4} weight="bold" style={plain}>
            {countText(count)}
          </Text>
          <Text as="dd" size={1} style={plain}>
            {hint}
          </Text>
        </Stack>
      ))}
    </dl>
    {results.submissions === 0 ? <Nobody results={results} /> : <Days days={results.days} />}
  </Stack>
);

const framed = { border: '1px solid var(--card-border-color)', borderRadius: 3 };
const plain = { margin: 0 };

const figuresOf = ({ submissions, all, flagged, leftOut, withdrawn }: Results) => [
  {
    name: 'Submissions',
    count: submissions,
    hint: submissions === all ? 'All that are counted' : `Of ${countText(all)} that are counted`,
  },
  {
    name: 'Flagged',
    count: flagged,
    hint: 'Counted, but they look alike or came very fast',
  },
  { name: 'Left out', count: leftOut, hint: 'By staff, who said why. Not counted' },
  { name: 'Withdrawn', count: withdrawn, hint: 'By the people themselves. Deleted' },
];
