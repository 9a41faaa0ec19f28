/** @jsxImportSource react */
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useRouter } from 'sanity/router';
import { undoneText } from '../failure-text.ts';
import { Failed, Waiting } from '../loading.tsx';
import type { Reader } from '../words/reader.ts';
import { CodeTicks } from './code-ticks.tsx';
import type { CodingUse } from './use-coding.ts';

/** What the text that is read is about, by the latest codes. How others coded it nobody is shown. */
export function CodeText({ coding, ...reader }: Reader & { coding: CodingUse }) {
  const { reply, look } = coding;
  if (!reader.mayEdit) return <Text>Editors and administrators can code texts.</Text>;
  if (!reply) return <Waiting for="Looking up the codes…" />;
  if (!reply.ok) return <Failed onRetry={() => void look()}>{undoneText(reply)}</Failed>;
  const { frames } = reply.body;
  return frames.length === 0 ? (
    <NoCodes {...reader} />
  ) : (
    <CodeTicks {...{ reader, coding, frames }} />
  );
}

function NoCodes({ consultation }: Pick<Reader, 'consultation'>) {
  const { state, resolvePathFromState, navigate } = useRouter();
  const there = { ...state, consultation, panel: 'coding' };
  return (
    <Card padding={3} radius={2} border>
      <Stack gap={3}>
        <Text>There are no codes for this question yet.</Text>
        <Flex>
          <Button
            as="a"
            text="Write the first codes"
            href={resolvePathFromState(there)}
            onClick={(event) => (event.preventDefault(), navigate(there))}
          />
        </Flex>
      </Stack>
    </Card>
  );
}
