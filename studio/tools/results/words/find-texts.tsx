/** @jsxImportSource react */
import { Button, Flex, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { countText } from '../../../../src/analysis/figure-text.ts';
import type { Written } from '../../../../src/domain/reading.ts';
import { useCoding } from '../coding/use-coding.ts';
import type { Reading } from './all-texts.tsx';
import { allTexts, wantedIds, type LookingFor } from './looking-for.ts';
import { LookFor } from './look-for.tsx';
import { ReadTexts } from './read-texts.tsx';
import { idsFor, textIndex } from './search-texts.ts';

interface Props {
  reading: Reading;
  texts: Written[];
  onChanged: (id: string, changed: Partial<Written>) => void;
}

/**
 * Finds texts to read. What was found stays as it is until it is looked for again: whoever codes what
 * is not coded yet should not lose a text as they code it.
 */
export function FindTexts({ reading, texts, onChanged }: Props) {
  const coding = useCoding(reading.staff, reading.consultation, reading.question);
  const [index] = useState(() => textIndex(texts));
  const [wanted, setWanted] = useState(allTexts);
  const [ids, setIds] = useState(() => texts.map(({ id }) => id));

  function look(next: LookingFor): void {
    setWanted(next);
    setIds(wantedIds(texts, next, idsFor(index, next.query)));
  }

  function change(id: string, changed: Partial<Written>): void {
    if (changed.words !== undefined) index.replace({ id, words: changed.words });
    onChanged(id, changed);
  }

  return (
    <Stack gap={5}>
      <LookFor {...{ texts, wanted, names: reading.names }} onLook={look} />
      <Flex align="center" gap={4} wrap="wrap">
        <Text role="status">{foundText(ids.length, texts.length)}</Text>
        <Button text="Look again" fontSize={1} padding={2} onClick={() => look(wanted)} />
        <Button text="Show all" fontSize={1} padding={2} onClick={() => look(allTexts)} />
      </Flex>
      {ids.length > 0 && <ReadTexts {...{ reading, coding, texts, ids }} onChanged={change} />}
    </Stack>
  );
}

const foundText = (found: number, all: number): string =>
  found === 0
    ? 'No text is like this. Look for less, or show all.'
    : `${countText(found)} of ${countText(all)} ${all === 1 ? 'text' : 'texts'}`;
