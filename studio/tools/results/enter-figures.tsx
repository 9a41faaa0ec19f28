/** @jsxImportSource react */
import { Button, Card, Flex, Heading, Stack, Text, TextInput } from '@sanity/ui';
import { useRef, useState, type SubmitEvent } from 'react';
import type { CoverageTopic, EnteredFigures } from '../../../src/domain/coverage.ts';
import { Field } from '../field.tsx';
import { columnsOf } from './columns.ts';
import { figuresFrom, SOURCE } from './figures-from.ts';

interface Props {
  topic: CoverageTopic;
  onEnter: (figures: EnteredFigures) => Promise<string | undefined>;
}

/** How many people there are of each kind, and who says so. */
export function EnterFigures({ topic, onEnter }: Props) {
  const [said, setSaid] = useState('');
  const isBusy = useRef(false); // Save pressed twice is once

  async function enter(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const read = figuresFrom(new FormData(event.currentTarget), topic);
    if (!read.ok) return setSaid(read.message);
    if (isBusy.current) return;
    isBusy.current = true;
    setSaid('Saving…');
    setSaid((await onEnter(read.figures)) ?? 'Saved.');
    isBusy.current = false;
  }

  return (
    <Card
      as="form"
      onSubmit={(event) => void enter(event)}
      padding={4}
      border
      radius={2}
      noValidate
    >
      <Stack gap={4}>
        <Heading as="h3" size={1}>
          How many people there are
        </Heading>
        <Figures topic={topic} />
        <Flex align="center" gap={4}>
          <Button type="submit" text="Save" />
          <Text role="status">{said}</Text>
        </Flex>
      </Stack>
    </Card>
  );
}

const Figures = ({ topic: { options, source } }: Pick<Props, 'topic'>) => (
  <>
    <div style={{ ...columnsOf('14rem'), alignItems: 'end' }}>
      {options.map(({ code, label, figure }) => (
        <Field key={code} label={label}>
          {(named) => (
            <TextInput {...named} name={code} inputMode="numeric" defaultValue={figure ?? ''} />
          )}
        </Field>
      ))}
    </div>
    <Text size={1}>
      Leave a group empty where its number is not known, or cannot be: “Prefer not to say”.
    </Text>
    <Field label="Where the figures come from" hint="For example: School census, January 2025.">
      {(named) => <TextInput {...named} name={SOURCE} defaultValue={source} maxLength={200} />}
    </Field>
  </>
);
