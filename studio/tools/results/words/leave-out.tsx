/** @jsxImportSource react */
import { Button, Flex, Heading, Stack, Text, TextInput } from '@sanity/ui';
import { useState, type SubmitEvent } from 'react';
import { excluding } from '../../../../src/domain/excluding.ts';
import { Field } from '../../field.tsx';
import type { Reader } from './reader.ts';
import { usePost } from './use-post.ts';

/** Leaves all that somebody sent out of the results, or takes it back in. */
export function LeaveOut(reader: Reader) {
  const { text, onSaved } = reader;
  const post = usePost(reader);

  async function takeBack(): Promise<void> {
    if (await post('exclusions', { do: 'take-back', id: text.id })) onSaved({ leftOut: null });
  }

  if (!reader.mayEdit) return null;
  return (
    <Stack gap={4}>
      <Heading as="h3" size={1}>
        Leave out of the results
      </Heading>
      {text.leftOut === null ? (
        <Why {...reader} />
      ) : (
        <>
          <Text size={1}>Everything this person sent is left out: {text.leftOut}</Text>
          <Flex>
            <Button text="Take back into the results" onClick={() => void takeBack()} />
          </Flex>
        </>
      )}
    </Stack>
  );
}

function Why(reader: Reader) {
  const { text, onSaved, onSaid } = reader;
  const [reason, setReason] = useState('');
  const post = usePost(reader);

  async function leaveOut(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const read = excluding.safeParse({ do: 'leave-out', id: text.id, reason });
    if (!read.success) return onSaid(`${read.error.issues[0]!.message}.`);
    if (await post('exclusions', read.data)) onSaved({ leftOut: reason.trim() });
  }

  return (
    <form onSubmit={(event) => void leaveOut(event)} noValidate>
      <Stack gap={3}>
        <Field
          label="Why should everything this person sent be left out?"
          hint="For example: The same person sent it twice. It is kept on record; write nothing of the answer."
        >
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
          <Button type="submit" text="Leave out" />
        </Flex>
      </Stack>
    </form>
  );
}
