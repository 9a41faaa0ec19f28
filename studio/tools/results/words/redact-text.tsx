/** @jsxImportSource react */
import { Stack } from '@sanity/ui';
import { useMemo, useRef, useState } from 'react';
import { personalData } from '../../../../src/analysis/words/personal-data.ts';
import type { Range } from '../../../../src/analysis/words/ranges.ts';
import { MarkedText } from './marked-text.tsx';
import type { Reader } from './reader.ts';
import { selectedIn } from './selected-in.ts';
import { TakeOut } from './take-out.tsx';
import { UndoRedaction } from './undo-redaction.tsx';
import { withRange } from './word-ranges.ts';
import { WaysToChoose } from './ways-to-choose.tsx';
import { WordTicks } from './word-ticks.tsx';

/** A text, and which of its words should go out of what others see of it. */
export function RedactText(reader: Reader) {
  const { text, mayEdit, onSaid } = reader;
  const { words } = text;
  const hints = useMemo(() => personalData(words), [words]);
  const [chosen, setChosen] = useState<Range[]>([]);
  const [isByWord, setByWord] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  const choose = (ranges: Range[]) =>
    setChosen((before) => ranges.reduce((all, each) => withRange(all, each, words), before));
  function chooseSelected(): void {
    const selected = selectedIn(box.current);
    if (!selected) return onSaid('Select words in the text first.');
    choose([selected]);
    onSaid('');
  }

  return (
    <Stack gap={4}>
      {isByWord ? (
        <WordTicks {...{ words, chosen }} onChoose={setChosen} />
      ) : (
        <MarkedText {...{ words, hints, chosen, box }} />
      )}
      {mayEdit && (
        <WaysToChoose
          {...{ hints: hints.length, isByWord }}
          onHints={() => choose(hints)}
          onSelected={chooseSelected}
          onByWord={() => setByWord(!isByWord)}
        />
      )}
      {chosen.length > 0 && <TakeOut {...{ reader, chosen }} onChoose={setChosen} />}
      <UndoRedaction {...reader} />
    </Stack>
  );
}
