/** @jsxImportSource react */
import { Card, Heading, Stack, Text } from '@sanity/ui';
import { useCallback, useEffect, useState } from 'react';
import {
  coverage,
  type Coverage as Covered,
  type EnteredFigures,
} from '../../../src/domain/coverage.ts';
import type { ConsultationCode } from '../../../src/domain/addresses.ts';
import { askStaff, type Reply, type Staff } from '../../publishing/staff.ts';
import { Choice } from '../field.tsx';
import type { PanelProps } from './all-panels.ts';
import { CoverageTopicPanel } from './coverage-topic.tsx';
import { failureText } from './failure-text.ts';
import { Failed, Waiting } from './loading.tsx';

const PATIENCE_MS = 60_000; // as for all results

/** Who answered, beside who there is: whom have we not heard from? */
export function Coverage({ staff, consultation, mayEdit }: PanelProps) {
  const { reply, look, enter } = useCoverage(staff, consultation);
  const [code, setCode] = useState('');
  if (!reply) return <Waiting for="Counting who answered…" />;
  if (!reply.ok) return <Failed onRetry={() => void look()}>{failureText(reply)}</Failed>;
  const { topics } = reply.body;
  const topic = topics.find((each) => each.code === code) ?? topics[0];
  if (!topic) return <Text>{nobodyAsked}</Text>;
  return (
    <Stack gap={5}>
      <Heading as="h2" size={2}>
        Who have we not heard from?
      </Heading>
      <Text>
        Enter how many people there are of each kind, from a source that you trust, and compare them
        with those who answered. Nothing is weighted: weights cannot repair who chose to take part.
      </Text>
      <Card style={{ maxWidth: '40rem' }}>
        <Choice
          label="Compare by"
          options={topics.map((each) => [each.code, each.text])}
          value={topic.code}
          onChange={setCode}
        />
      </Card>
      <CoverageTopicPanel key={topic.code} topic={topic} onEnter={mayEdit ? enter : undefined} />
    </Stack>
  );
}

const nobodyAsked =
  'This consultation asks nobody who they are, so nobody can say who has not been heard from.';

function useCoverage(staff: Staff, consultation: ConsultationCode) {
  const [reply, setReply] = useState<Reply<Covered>>();
  const path = `consultations/${consultation}/coverage`;

  const look = useCallback(async () => {
    setReply(undefined);
    setReply(await askStaff(staff, { path, shape: coverage, patience: PATIENCE_MS }));
  }, [staff, path]);
  useEffect(() => void look(), [look]);

  /** What to do about it, where the site does not take the figures. */
  async function enter(body: EnteredFigures): Promise<string | undefined> {
    const asked = { path, shape: coverage, method: 'POST', body, patience: PATIENCE_MS } as const;
    const answered = await askStaff(staff, asked);
    if (!answered.ok) return failureText(answered);
    setReply(answered);
    return undefined;
  }
  return { reply, look, enter };
}
