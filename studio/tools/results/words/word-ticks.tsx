/** @jsxImportSource react */
import { Stack, Text } from '@sanity/ui';
import { useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { Range } from '../../../../src/analysis/words/ranges.ts';
import { asWritten } from './marked-text.tsx';
import { touches, withoutRange, withRange, wordRanges } from './word-ranges.ts';

interface Props {
  words: string;
  chosen: Range[];
  onChoose: (chosen: Range[]) => void;
}

/** Each word of a text, to be chosen without a mouse. One is a stop; arrows go to the others. */
export function WordTicks({ words, chosen, onChoose }: Props) {
  const ranges = useMemo(() => wordRanges(words), [words]);
  const [at, setAt] = useState(0);
  const group = useRef<HTMLDivElement>(null);

  function press(event: KeyboardEvent<HTMLDivElement>): void {
    const to = goalOf(event.key, { at, count: ranges.length });
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation(); // arrows in here are not for the list
    if (event.shiftKey) onChoose(withRange(chosen, span(ranges[at]!, ranges[to]!), words));
    setAt(to);
    group.current?.querySelectorAll('button')[to]?.focus();
  }

  return (
    <Stack gap={3}>
      <Text size={1}>
        Arrow keys go from word to word, and Space chooses one. With Shift, arrows choose all words
        on the way.
      </Text>
      <Text as="div" size={2} style={{ ...asWritten, lineHeight: 2.2 }}>
        <div ref={group} role="group" aria-label="Words to take out" onKeyDown={press}>
          {ranges.map((range, index) => (
            <span key={range.start}>
              {words.slice(ranges[index - 1]?.end ?? 0, range.start)}
              <button
                type="button"
                tabIndex={index === at ? 0 : -1}
                aria-pressed={touches(chosen, range)}
                style={touches(chosen, range) ? taken : word}
                onClick={() => (setAt(index), onChoose(toggled(range, { words, chosen })))}
              >
                {words.slice(range.start, range.end)}
              </button>
            </span>
          ))}
          {words.slice(ranges.at(-1)?.end ?? 0)}
        </div>
      </Text>
    </Stack>
  );
}

const toggled = (range: Range, { words, chosen }: Pick<Props, 'words' | 'chosen'>): Range[] =>
  touches(chosen, range) ? withoutRange(chosen, range, words) : withRange(chosen, range, words);

const span = (one: Range, other: Range): Range => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

function goalOf(key: string, { at, count }: { at: number; count: number }): number | undefined {
  const goals: Partial<Record<string, number>> = {
    ...{ ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 },
    ...{ Home: 0, End: count - 1 },
  };
  const to = goals[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

const word: CSSProperties = {
  ...{ font: 'inherit', color: 'inherit', background: 'none', cursor: 'pointer' },
  ...{ border: '1px solid var(--card-border-color)', borderRadius: 3, padding: '4px 3px' },
};
const taken: CSSProperties = {
  ...word,
  ...{ textDecoration: 'line-through', borderColor: 'currentColor' },
};
