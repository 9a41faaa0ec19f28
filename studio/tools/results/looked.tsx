/** @jsxImportSource react */
import { Box, Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import type { ConsultationCode } from '../../../src/domain/addresses.ts';
import { timeText } from '../../../src/domain/deadlines.ts';
import type { Results } from '../../../src/domain/results.ts';
import { useStaff } from '../../publishing/use-lake.ts';
import { Failed, Waiting } from './loading.tsx';
import { everything } from './looking.ts';
import { Panels } from './panels.tsx';
import { useResults } from './use-results.ts';

const long =
  'Still counting. Where very many people answered, the first count of a day takes up to a minute.';

/** What is counted of one consultation, in tabs. */
export function Looked({
  consultation,
  mayEdit,
}: {
  consultation: ConsultationCode;
  mayEdit: boolean;
}) {
  const staff = useStaff();
  const [looking, setLooking] = useState(everything);
  const { counted, again } = useResults(staff, { consultation, looking });
  const { results, isCounting, failed, said } = counted;
  return (
    <Stack gap={5}>
      <Box role="status" aria-label="What was counted last" style={hidden}>
        {said}
      </Box>
      {failed && (
        <Failed isAloud={failed.isAloud} onRetry={again}>
          {failed.words}
        </Failed>
      )}
      {results ? (
        <>
          {results.reminder && (
            <Card padding={4} radius={2} tone="caution" border>
              <Text>{results.reminder}</Text>
            </Card>
          )}
          <CountedAt results={results} isCounting={isCounting} onAgain={again} />
          <Panels
            panel={{ staff, consultation, results, mayEdit }}
            looking={looking}
            onLook={(next) => setLooking(next)}
          />
        </>
      ) : (
        isCounting && <Waiting for="Counting the answers…" long={long} />
      )}
    </Stack>
  );
}

/** For ears alone: eyes find it where it was. */
const hidden = { position: 'absolute', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } as const;

interface CountedAtProps {
  results: Results;
  isCounting: boolean;
  onAgain: () => void;
}

const CountedAt = ({ results, isCounting, onAgain }: CountedAtProps) => (
  <Flex align="center" gap={4} wrap="wrap">
    <Text size={1}>
      Counted at {timeText(new Date(results.at))}, and again every half minute.{' '}
      {results.isOpen ? 'The consultation is open.' : 'The consultation is not open.'}
    </Text>
    <Button
      text={isCounting ? 'Counting…' : 'Count again'}
      fontSize={1}
      padding={2}
      onClick={onAgain}
    />
  </Flex>
);
