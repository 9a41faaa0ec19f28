/** @jsxImportSource react */
import { Flex, Heading, Stack, Text } from '@sanity/ui';
import { countText, peopleText } from '../../../src/analysis/figure-text.ts';
import { dateText } from '../../../src/domain/deadlines.ts';
import type { Results } from '../../../src/domain/results.ts';
import { FigureTable } from './figure-table.tsx';

type Days = Results['days'];

/** When people answered, as a picture and as figures. */
export const Days = ({ days }: { days: Days }) => (
  <Stack gap={4}>
    <Heading as="h2" size={2}>
      By day
    </Heading>
    <DayChart days={days} />
    <FigureTable
      caption="People who answered, by day"
      first="Day"
      columns={[{ code: 'people', heading: 'People' }]}
      rows={days.map(({ day, people }) => ({
        ...{ code: day, label: dayText(day), cells: [{ text: countText(people) }] },
      }))}
      maxHeight="24rem"
    />
  </Stack>
);

const dayText = (day: string): string => dateText(new Date(`${day}T12:00:00Z`));

const BAR = 10;
const HEIGHT = 100;

function DayChart({ days }: { days: Days }) {
  const most = Math.max(...days.map(({ people }) => people));
  const [first, last] = [dayText(days[0]!.day), dayText(days.at(-1)!.day)];
  const busiest = days.find(({ people }) => people === most)!;
  const words = `The most on one day were ${peopleText(most)}, on ${dayText(busiest.day)}.`;
  return (
    <Stack gap={3}>
      <svg
        role="img"
        aria-label={`People who answered each day, from ${first} to ${last}. ${words} The table below has every day.`}
        viewBox={`0 0 ${days.length * BAR} ${HEIGHT}`}
        preserveAspectRatio="none"
        style={{ width: '100%', maxWidth: `${days.length * 3}rem`, height: '8rem' }}
      >
        {days.map(({ day, people }, index) => {
          const height = (HEIGHT * people) / most;
          const at = { x: index * BAR + 1, y: HEIGHT - height, width: BAR - 2, height };
          return <rect key={day} {...at} fill="var(--card-link-color)" />;
        })}
      </svg>
      <Flex justify="space-between" style={{ maxWidth: `${days.length * 3}rem` }} gap={4}>
        <Text size={1}>{first}</Text>
        {days.length > 1 && <Text size={1}>{last}</Text>}
      </Flex>
      <Text>{words}</Text>
    </Stack>
  );
}
