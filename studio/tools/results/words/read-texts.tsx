/** @jsxImportSource react */
import { Flex } from '@sanity/ui';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { countText } from '../../../../src/analysis/figure-text.ts';
import type { Written } from '../../../../src/domain/reading.ts';
import type { CodingUse } from '../coding/use-coding.ts';
import type { Reading } from './all-texts.tsx';
import { Heard } from './heard.tsx';
import { stepOf, takesLetters } from './step-of.ts';
import { TextList } from './text-list.tsx';
import { TextPane } from './text-pane.tsx';

interface Props {
  reading: Reading;
  coding: CodingUse;
  texts: Written[];
  ids: string[]; // of those to read, in order: one or more
  onChanged: (id: string, changed: Partial<Written>) => void;
}

/** One text after the other. Single keys mean something while focus is in here alone (WCAG 2.1.4). */
export function ReadTexts({ reading, coding, texts, ids, onChanged }: Props) {
  const byId = useMemo(() => new Map(texts.map((text) => [text.id, text])), [texts]);
  const wanted = useMemo(() => ids.map((id) => byId.get(id)!), [ids, byId]);
  const [state, set] = useState({ ids, at: 0, heard: '', said: '', turn: 0 });
  const { heard, said, turn } = state;
  const at = state.ids === ids ? state.at : 0; // of what was found since, the first
  const pane = usePane(turn);
  const text = wanted[at]!;

  function move(to: number): void {
    const next = wanted[to];
    if (!next) return set((now) => ({ ...now, ids, at, said: to < 0 ? first : last }));
    const place = `${countText(to + 1)} of ${countText(wanted.length)}`;
    const moved = { ids, at: to, heard: `${place}. ${next.words}`, said: '' };
    set((now) => ({ ...moved, turn: now.turn + 1 }));
  }

  function press(event: KeyboardEvent<HTMLDivElement>): void {
    const target = event.target as Element;
    const step = stepOf(event, { isInList: target.closest('ol') !== null });
    if (step === undefined || takesLetters(target)) return;
    event.preventDefault();
    move(at + step);
  }

  function save(changed: Partial<Written>): void {
    onChanged(text.id, changed);
    set((now) => ({ ...now, turn: now.turn + 1 }));
  }

  return (
    <div role="group" aria-label="Texts, one by one" onKeyDown={press}>
      <Heard label="Text that is read">{heard}</Heard>
      <Flex gap={5} wrap="wrap" align="flex-start">
        <TextList texts={wanted} at={at} onMove={move} />
        <TextPane
          {...{ reading, coding, text, at, said, pane, count: wanted.length }}
          onMove={move}
          onSaved={save}
          onSaid={(words) => set((now) => ({ ...now, said: words }))}
        />
      </Flex>
    </div>
  );
}

const first = 'This is the first text.';
const last = 'This is the last text.';

/** Takes focus where what had it is gone: keys would mean nothing any more. */
function usePane(turn: number) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (turn > 0 && document.activeElement === document.body) pane.current?.focus();
  }, [turn]);
  return pane;
}
