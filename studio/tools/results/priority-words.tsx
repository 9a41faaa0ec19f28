/** @jsxImportSource react */
import { Card, Stack, Text } from '@sanity/ui';
import { disagreements } from '../../../src/analysis/priorities/disagreements.ts';
import { countText, peopleText } from '../../../src/analysis/figure-text.ts';
import {
  placesOf,
  priorityNotes,
  prioritySentences,
  type PlacedItem,
} from '../../../src/analysis/priorities/priority-sentences.ts';
import type { Priorities, Priority } from '../../../src/domain/results.ts';
import type { Prioritising } from './priorities.tsx';

/** What comes first in words, before anybody has to read a table. */
export function PriorityWords({ question }: { question: Prioritising }) {
  const { priorities } = question;
  const different = disagreements(priorities);
  return (
    <Stack gap={4}>
      {prioritySentences(placed(priorities)).map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      {different.length > 0 && (
        <Card padding={4} radius={2} tone="caution" border>
          <Stack gap={3}>
            <Text weight="medium">
              Other ways of counting put another challenge first, or near it
            </Text>
            {different.map((sentence) => (
              <Text key={sentence}>{sentence}</Text>
            ))}
          </Stack>
        </Card>
      )}
      {priorityNotes(notedIn(question)).map((note) => (
        <Text key={note} size={1}>
          {note}
        </Text>
      ))}
    </Stack>
  );
}

const placed = ({ base, items }: Priorities) => ({
  of: `the ${peopleText(base)} who answered`,
  items: placedItems(items),
});

/** Exact figures: who reads them may. */
export function placedItems(items: Priority[]): PlacedItem[] {
  const places = placesOf(items.map(({ people }) => people));
  return items.map(({ label, people, share, low, high, best, worst }, index) => ({
    ...{ label, people: countText(people), percent: percent(share), best, worst },
    ...{ range: { low: percent(low), high: percent(high) }, place: places[index]!.place },
  }));
}

const percent = (share: number): number => Math.round(100 * share);

/** What can be chosen besides challenges: “None of these”. */
function notedIn({ tables: [table], priorities }: Prioritising) {
  const challenges = new Set(priorities.items.map(({ code }) => code));
  const { options = [], everyone, most = 1 } = table ?? {};
  return {
    most,
    alone: options.flatMap(({ code, label }, index) => {
      const count = everyone?.counts[index] ?? 0;
      const share = everyone?.base ? count / everyone.base : 0;
      return challenges.has(code)
        ? []
        : [
            {
              label,
              ...(count === 0
                ? { people: 'nobody' }
                : { people: peopleText(count), percent: percent(share) }),
            },
          ];
    }),
  };
}
