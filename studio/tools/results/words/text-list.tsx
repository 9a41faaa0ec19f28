/** @jsxImportSource react */
import { Button, Flex, Stack, Text } from '@sanity/ui';
import { useEffect, useRef, type CSSProperties } from 'react';
import { countText } from '../../../../src/analysis/figure-text.ts';
import type { Written } from '../../../../src/domain/reading.ts';
import { excerptOf } from './excerpt.ts';

const AT_ONCE = 50;

interface Props {
  texts: Written[];
  at: number;
  onMove: (to: number) => void;
}

/** How each text begins, some at a time. One is a stop for the keyboard; arrows go to the others. */
export function TextList({ texts, at, onMove }: Props) {
  const start = at - (at % AT_ONCE);
  const end = Math.min(start + AT_ONCE, texts.length);
  const box = useKeptInSight(at);
  return (
    <Stack gap={3} style={{ flex: '1 1 18rem', minWidth: 0 }}>
      <Text size={1}>
        Texts {countText(start + 1)} to {countText(end)} of {countText(texts.length)}
      </Text>
      <ol ref={box} start={start + 1} style={list} aria-label="Texts">
        {texts.slice(start, end).map((text, index) => (
          <li key={text.id}>
            <button
              type="button"
              style={start + index === at ? current : item}
              tabIndex={start + index === at ? 0 : -1}
              aria-current={start + index === at ? 'true' : undefined}
              onClick={() => onMove(start + index)}
            >
              <Text size={1} weight={start + index === at ? 'bold' : 'regular'}>
                {countText(start + index + 1)}. {excerptOf(text.words)}
                {marksOf(text)}
              </Text>
            </button>
          </li>
        ))}
      </ol>
      {texts.length > AT_ONCE && (
        <Flex gap={2}>
          <Button
            text={`Earlier ${AT_ONCE}`}
            disabled={start === 0}
            onClick={() => onMove(start - AT_ONCE)}
          />
          <Button
            text={`Later ${AT_ONCE}`}
            disabled={end === texts.length}
            onClick={() => onMove(end)}
          />
        </Flex>
      )}
    </Stack>
  );
}

function marksOf({ mine, place, leftOut }: Written): string {
  const marks = [mine && 'coded', place && 'put somewhere', leftOut && 'left out'].filter(Boolean);
  return marks.length > 0 ? ` (${marks.join(', ')})` : '';
}

const list: CSSProperties = {
  ...{ listStyle: 'none', margin: 0, padding: 4, position: 'relative' },
  ...{ maxHeight: 'min(40rem, 50vh)', overflowY: 'auto' },
  ...{ border: '1px solid var(--card-border-color)', borderRadius: 3 },
};
const item: CSSProperties = {
  ...{ font: 'inherit', color: 'inherit', background: 'none', textAlign: 'left', width: '100%' },
  ...{ padding: 12, border: 0, borderLeft: '4px solid transparent', cursor: 'pointer' },
};
const current: CSSProperties = { ...item, borderLeftColor: 'currentColor' };

/** What is read stays in sight in the list, without the page going anywhere; focus in it goes along. */
function useKeptInSight(at: number) {
  const box = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const found = box.current?.querySelector<HTMLElement>('[aria-current]');
    if (!box.current || !found) return;
    if (box.current.contains(document.activeElement)) found.focus({ preventScroll: true });
    const { offsetTop: top, offsetHeight: height } = found;
    const { scrollTop, clientHeight } = box.current;
    if (top < scrollTop) box.current.scrollTop = top;
    if (top + height > scrollTop + clientHeight)
      box.current.scrollTop = top + height - clientHeight;
  }, [at]);
  return box;
}
