/** @jsxImportSource react */
import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import type { Range } from '../../../../src/analysis/words/ranges.ts';
import {
  redacted,
  redactionReason,
  redactionReasons,
  type Cut,
} from '../../../../src/domain/redacting.ts';
import { Choice } from '../../field.tsx';
import type { Reader } from './reader.ts';
import { usePost } from './use-post.ts';
import { cutsOf, withoutRange } from './word-ranges.ts';

interface Props {
  reader: Reader;
  chosen: Range[];
  onChoose: (chosen: Range[]) => void;
}

/** What is chosen, and why it should go. */
export function TakeOut({ reader, chosen, onChoose }: Props) {
  const { text, question, onSaved, onSaid } = reader;
  const [reason, setReason] = useState('');
  const post = usePost(reader);
  const cuts = cutsOf(chosen, text.words);

  async function takeOut(): Promise<void> {
    const why = redactionReason.safeParse(reason);
    if (!why.success) return onSaid(`${why.error.issues[0]!.message}.`);
    const body = { do: 'redact', question, id: text.id, cuts, reason: why.data };
    const words = redacted(text.words, cuts);
    if ((await post('redactions', body)) && words !== undefined)
      onSaved({ words, redacted: why.data });
  }

  return (
    <Card padding={4} radius={2} border>
      <Stack gap={4}>
        <Heading as="h3" size={1}>
          To be taken out
        </Heading>
        <Cuts
          cuts={cuts}
          onKeep={(index) => onChoose(withoutRange(chosen, chosen[index]!, text.words))}
        />
        <Choice
          label="Why is it taken out?"
          options={reasons}
          value={reason}
          onChange={setReason}
        />
        <Text size={1}>
          Staff and exports have the text without these words. What was written is kept as it was,
          and you can undo this.
        </Text>
        <Flex>
          <Button text="Take out" onClick={() => void takeOut()} />
        </Flex>
      </Stack>
    </Card>
  );
}

const Cuts = ({ cuts, onKeep }: { cuts: Cut[]; onKeep: (index: number) => void }) => (
  <Stack as="ul" gap={3} style={{ margin: 0, padding: 0, listStyle: 'none' }}>
    {cuts.map(({ at, words }, index) => (
      <Flex as="li" key={at} gap={3} align="center">
        <Text size={1}>“{words}”</Text>
        <Button
          text="Keep"
          aria-label={`Keep “${words}”`}
          fontSize={1}
          padding={2}
          onClick={() => onKeep(index)}
        />
      </Flex>
    ))}
  </Stack>
);

const reasons: [string, string][] = [['', 'Choose a reason'], ...Object.entries(redactionReasons)];
