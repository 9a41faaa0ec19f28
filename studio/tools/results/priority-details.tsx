/** @jsxImportSource react */
import { Box, Stack, Text } from '@sanity/ui';
import { percentText } from '../../../src/analysis/figure-text.ts';
import { ordinal } from '../../../src/analysis/priorities/priority-sentences.ts';
import type { Priority } from '../../../src/domain/results.ts';
import { differenceSentences, methodSentences } from './detail-sentences.ts';
import { FigureTable, type Column } from './figure-table.tsx';
import type { Prioritising } from './priorities.tsx';

type Measure = Column & { text: (item: Priority) => string | undefined };

const measures: Measure[] = [
  {
    code: 'top',
    heading: 'Among the first three (bootstrap)',
    text: ({ inTop }) => percentText(inTop),
  },
  {
    code: 'balanced',
    heading: 'Every order alike',
    text: ({ balanced }) => percentText(balanced),
  },
  {
    code: 'groups',
    heading: 'Each group alike',
    text: ({ groupsAlike }) => (groupsAlike === undefined ? undefined : percentText(groupsAlike)),
  },
  { code: 'mean', heading: 'Mean rank', text: ({ meanRank }) => meanRank?.toFixed(2) },
  {
    code: 'worth',
    heading: 'Plackett–Luce, log-worth (quasi-standard error)',
    text: ({ logWorth, quasiSe }) =>
      logWorth === undefined ? undefined : `${signed(logWorth)} (${quasiSe?.toFixed(2) ?? '–'})`,
  },
];

const signed = (number: number): string => number.toFixed(2).replace('-', '−');

/** For analysts: what other methods say, and what the form itself did. */
export function PriorityDetails({ question }: { question: Prioritising }) {
  const { items, places } = question.priorities;
  const shown = measures.filter(({ text }) => items.some((item) => text(item) !== undefined));
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>
        <Text as="span" style={{ display: 'inline-block' }}>
          For analysts: other methods, groups and places on the form
        </Text>
      </summary>
      <Box paddingTop={4}>
        <Stack gap={4}>
          {methodSentences(question).map((sentence) => (
            <Text key={sentence}>{sentence}</Text>
          ))}
          <FigureTable
            caption={`By other methods: ${question.text}`}
            first="Challenge"
            columns={shown}
            rows={items.map((item) => ({
              code: item.code,
              label: item.label,
              cells: shown.map(({ text }) => ({ text: text(item) ?? '–' })),
            }))}
          />
          {places && (
            <FigureTable
              caption={`How often the challenge in each place on the form was chosen: ${question.text}`}
              first="Place on the form"
              columns={[{ code: 'rate', heading: 'Chosen by' }]}
              rows={places.rates.map((rate, index) => ({
                ...{ code: String(index), label: ordinal(index + 1) },
                cells: [{ text: percentText(rate) }],
              }))}
            />
          )}
          {differenceSentences(question).map((sentence) => (
            <Text key={sentence}>{sentence}</Text>
          ))}
        </Stack>
      </Box>
    </details>
  );
}
