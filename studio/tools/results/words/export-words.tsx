/** @jsxImportSource react */
import { Button, Card, Flex, Heading, Stack, Text, TextInput } from '@sanity/ui';
import { useState, type SubmitEvent } from 'react';
import { wordsWanted, type WordsWanted } from '../../../../src/domain/exporting.ts';
import { Choice, Field } from '../../field.tsx';

interface Props {
  onTake: (wanted: WordsWanted) => void;
}

/** What may say who people are is taken away for a reason alone, which is kept. */
export function ExportWords({ onTake }: Props) {
  const [wanted, setWanted] = useState<Typed>({ of: 'submissions', format: 'xlsx', reason: '' });
  const [problem, setProblem] = useState('');
  const change = (changed: Partial<Typed>) => setWanted({ ...wanted, ...changed });

  function take(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const read = wordsWanted.safeParse(wanted);
    setProblem(read.success ? '' : `${read.error.issues[0]!.message}.`);
    if (read.success) onTake(read.data);
  }

  return (
    <Card as="form" padding={4} radius={2} border onSubmit={take} noValidate>
      <Stack gap={4}>
        <Heading as="h3" size={1}>
          With people’s words, or what they said of themselves
        </Heading>
        <Text>
          Such a file may say who people are. Keep it where nobody else can open it, and delete it
          when you have done what you needed it for. What was taken out of a text is not in it.
        </Text>
        <Wanted {...{ wanted, change }} />
        <Flex gap={4} align="center" wrap="wrap">
          <Button type="submit" text="Export with words" />
          <Text role="status">{problem}</Text>
        </Flex>
      </Stack>
    </Card>
  );
}

interface Typed {
  of: string;
  format: string;
  reason: string;
}

interface WantedProps {
  wanted: Typed;
  change: (changed: Partial<Typed>) => void;
}

const Wanted = ({ wanted: { of, format, reason }, change }: WantedProps) => (
  <>
    <Flex gap={4} wrap="wrap">
      <Choice label="What" options={parts} value={of} onChange={(next) => change({ of: next })} />
      <Choice
        label="As"
        options={of === 'codebook' ? csvAlone : formats}
        value={of === 'codebook' ? 'csv' : format}
        onChange={(next) => change({ format: next })}
      />
    </Flex>
    <Field
      label="Why do you need it?"
      hint="It is kept on record with your name. For example: To write the report for the cabinet."
    >
      {(named) => (
        <TextInput
          {...named}
          value={reason}
          maxLength={500}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      )}
    </Field>
  </>
);

const parts = [
  ['submissions', 'Answers with people’s words'],
  ['about-you', 'What people said of themselves'],
  ['codebook', 'The codebook of answers with words'],
] as const;

const csvAlone = [['csv', 'CSV']] as const;
const formats = [
  ['xlsx', 'Excel (.xlsx)'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const;
