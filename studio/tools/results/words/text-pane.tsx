/** @jsxImportSource react */
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import type { RefObject } from 'react';
import { countText } from '../../../../src/analysis/figure-text.ts';
import { CodeText } from '../coding/code-text.tsx';
import type { CodingUse } from '../coding/use-coding.ts';
import { PlaceText } from '../placing/place-text.tsx';
import type { Reading } from './all-texts.tsx';
import { LeaveOut } from './leave-out.tsx';
import type { Reader } from './reader.ts';
import { RedactText } from './redact-text.tsx';
import { TextFacts } from './text-facts.tsx';

interface Props extends Pick<Reader, 'text' | 'onSaved' | 'onSaid'> {
  reading: Reading;
  coding: CodingUse;
  at: number;
  count: number;
  said: string;
  pane: RefObject<HTMLElement | null>;
  onMove: (to: number) => void;
}

/** The text that is read, what is known of it, and what can be done with it. */
export function TextPane({ reading, coding, at, count, said, pane, onMove, ...rest }: Props) {
  const { names, ...where } = reading;
  const reader: Reader = { ...where, ...rest };
  const { id, words } = reader.text;
  return (
    <article ref={pane} tabIndex={-1} aria-label="Text" style={{ flex: '3 1 26rem', minWidth: 0 }}>
      <Card padding={4} radius={2} border>
        <Stack gap={5}>
          <Place {...{ at, count, onMove }} />
          <Text role="status" size={1}>
            {said}
          </Text>
          <RedactText key={`${id} ${words}`} {...reader} />
          <CodeText {...reader} coding={coding} />
          {coding.reply && ( // what stands under it would move while somebody presses it
            <>
              <PlaceText {...reader} />
              <TextFacts {...{ text: reader.text, names }} />
              <LeaveOut key={`${id} left out`} {...reader} />
            </>
          )}
        </Stack>
      </Card>
    </article>
  );
}

const Place = ({ at, count, onMove }: Pick<Props, 'at' | 'count' | 'onMove'>) => (
  <Stack gap={3}>
    <Flex align="center" gap={3} wrap="wrap">
      <Button text="Previous" aria-keyshortcuts="K" onClick={() => onMove(at - 1)} />
      <Button text="Next" aria-keyshortcuts="J" onClick={() => onMove(at + 1)} />
      <Text weight="medium">
        {countText(at + 1)} of {countText(count)}
      </Text>
    </Flex>
    <Text size={1}>
      With focus in here or in the list, J goes to the next text and K to the one before.
    </Text>
  </Stack>
);
