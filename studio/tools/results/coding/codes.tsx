/** @jsxImportSource react */
import { Button, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useEffect, useRef, useState } from 'react';
import type { ConsultationCode } from '../../../../src/domain/addresses.ts';
import type { CodingState } from '../../../../src/domain/coding.ts';
import { dateText } from '../../../../src/domain/deadlines.ts';
import { useChallenges } from '../placing/use-challenges.ts';
import { FrameEditor } from './frame-editor.tsx';
import { FrameTable } from './frame-table.tsx';
import type { CodingUse } from './use-coding.ts';

interface Props {
  consultation: ConsultationCode;
  coding: CodingUse;
  state: CodingState;
  nameOf: (id: string) => string;
}

/** The latest codes, and where they are changed. */
export function Codes({ consultation, coding, state, nameOf }: Props) {
  const { frames, people } = state;
  const [latest] = frames;
  const [isEditing, setEditing] = useState(latest === undefined);
  const [said, setSaid] = useState('');
  const { listed: challenges } = useChallenges(consultation);
  const top = useFocusOn(isEditing);
  const done = (words: string) => (setEditing(false), setSaid(words));
  return (
    <Stack gap={4} ref={top} tabIndex={-1} role="group" aria-label="The codes">
      <Text role="status">{said}</Text>
      {isEditing || !latest ? (
        <FrameEditor
          {...{ coding, frames, nameOf, challenges }}
          onDone={done}
          onCancel={latest && (() => done(''))}
        />
      ) : (
        <>
          <Heading as="h3" size={1}>
            The codes
          </Heading>
          <FrameTable frame={latest} {...{ people, challenges }} />
          <Text size={1}>
            Version {latest.version}, saved on {dateText(new Date(latest.at))}. By:{' '}
            {nameOf(latest.who)}. A text that several people coded counts as whoever coded most of
            them has it.
          </Text>
          <Flex>
            <Button text="Change the codes" onClick={() => (setSaid(''), setEditing(true))} />
          </Flex>
        </>
      )}
    </Stack>
  );
}

/** Where the keyboard goes on once what it was at has made room for something else. */
function useFocusOn(change: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(change);
  useEffect(() => {
    if (before.current !== change) place.current?.focus();
    before.current = change;
  }, [change]);
  return place;
}
