/** @jsxImportSource react */
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useEffect, useRef, useState } from 'react';
import { countText } from '../../../../src/analysis/figure-text.ts';
import type { Written } from '../../../../src/domain/reading.ts';
import { CodeText } from './code-text.tsx';
import { codedBefore } from './coded-before.ts';
import type { SecondProps } from './second-coder.tsx';

interface Props extends SecondProps {
  texts: Written[]; // of the sample
  onChange: (id: string, changed: Partial<Written>) => void;
}

/** One text of a sample after the other, beginning with the first that is not coded. */
export function CodeSample({ texts, onChange, ...props }: Props) {
  const toCode = toCodeIn(texts, props.coding);
  const [at, setAt] = useState(() => Math.max(0, nextOf(toCode, -1)));
  const [said, setSaid] = useState('');
  const shown = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) shown.current?.focus();
    moved.current = true;
  }, [at]);
  const text = texts[at];
  if (!text) return <Text>Nobody has written anything yet.</Text>;
  const coded = toCode.filter((isToCode) => !isToCode).length;

  function saved(changed: Partial<Written>): void {
    onChange(text!.id, changed);
    void props.coding.look();
    const next = nextOf(toCode, at);
    if (next >= 0) setAt(next);
  }
  return (
    <Card padding={4} radius={2} border>
      <Stack gap={4}>
        <Text weight="medium" role="status">
          {said} Text {at + 1} of {countText(texts.length)}.{' '}
          {coded === texts.length
            ? 'You have coded all of the sample.'
            : `You have coded ${countText(coded)}.`}
        </Text>
        <Card ref={shown} tabIndex={-1} padding={4} radius={2} border aria-label="What was written">
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text.words}</Text>
        </Card>
        <CodeText {...props} text={text} mayEdit onSaved={saved} onSaid={setSaid} />
        <Flex gap={3}>
          <Button text="Previous" disabled={at === 0} onClick={() => setAt(at - 1)} />
          <Button
            text="Next"

            disabled={at === texts.length - 1}
            onClick={() => setAt(at + 1)}
          />
        </Flex>
      </Stack>
    </Card>
  );
}

/** Of each text, whether I have still to code it, or again by codes that have changed. */
function toCodeIn(texts: readonly Written[], { reply }: SecondProps['coding']): boolean[] {
  const mine = texts.flatMap(({ id, mine: coded }) => (coded ? [{ id, ...coded }] : []));
  const behind = codedBefore(mine, reply?.ok ? reply.body.frames : []);
  const again = new Set(behind.map(({ id }) => id));
  return texts.map(({ id, mine: coded }) => coded === null || again.has(id));
}

/** The next after this one, from the beginning again at the end; -1 is none. */
function nextOf(toCode: readonly boolean[], at: number): number {
  const others = toCode.map((isToCode, index) => isToCode && index !== at);
  const later = others.indexOf(true, at + 1);
  return later >= 0 ? later : others.indexOf(true);
}
