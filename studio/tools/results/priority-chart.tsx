/** @jsxImportSource react */
import { Stack, Text } from '@sanity/ui';
import { useId, type CSSProperties } from 'react';
import { ordinal, ranksText } from '../../../src/analysis/priorities/priority-sentences.ts';
import type { Priorities } from '../../../src/domain/results.ts';
import { placedItems } from './priority-words.tsx';
import { RankPicture, SharePicture } from './priority-pictures.tsx';

const columns: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: 'minmax(12rem, 5fr) minmax(8rem, 4fr) minmax(7rem, 3fr)',
  gap: '1rem',
  alignItems: 'center',
};

/** For each challenge how many chose it, and which places it could have. */
export function PriorityChart({ priorities }: { priorities: Priorities }) {
  const id = useId();
  const items = placedItems(priorities.items);
  return (
    <Stack as="figure" gap={3} style={{ margin: 0 }} aria-labelledby={id}>
      <Text as="figcaption" id={id} size={1} weight="medium">
        How many chose each challenge, and the places that it could have
      </Text>
      <div style={columns} aria-hidden>
        <span />
        <Text size={1}>Share, from 0% to 100%. The line is the range</Text>
        <Text size={1}>
          Place, from {ordinal(1)} to {ordinal(items.length)}
        </Text>
      </div>
      <Stack as="ol" gap={3} style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {items.map((item, index) => (
          <li key={item.label} style={columns}>
            <Text size={1}>{item.label}</Text>
            <SharePicture
              {...priorities.items[index]!}
              words={`${item.percent}%, ${item.range?.low}% to ${item.range?.high}%`}
            />
            <RankPicture
              {...item}
              places={items.length}
              words={`${ordinal(item.place)}, could be ${ranksText(item)}`}
            />
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
