/** @jsxImportSource react */
import { Stack, Text } from '@sanity/ui';
import { countText, peopleText, percentText } from '../../../src/analysis/figure-text.ts';
import { wilson } from '../../../src/analysis/statistics/intervals.ts';
import type { QuestionResults, ResultRow, ResultTable } from '../../../src/domain/results.ts';
import { FigureTable, type Cell } from './figure-table.tsx';

interface Props {
  table: ResultTable;
  question: Pick<QuestionResults, 'text'>; // whose heading is above
}

/** Everybody, and each group beside them. */
export function QuestionTable({ table, question }: Props) {
  const { heading, options, everyone, groups, most } = table;
  if (everyone.base === 0) return <Text size={1}>Nobody answered “{heading}”</Text>;
  const shown = [everyone, ...groups];
  return (
    <Stack gap={3}>
      <FigureTable
        caption={heading}
        isUnderHeading={heading === question.text}
        first="Answer"
        columns={shown.map((row) => ({
          ...{ code: `group ${row.code}`, heading: row.label, base: baseText(row, table) },
        }))}
        rows={options.map(({ code, label }, index) => ({
          ...{ code, label, cells: shown.map((row) => cellOf(row, index)) },
        }))}
      />
      {most > 1 && (
        <Text size={1}>
          One person could choose up to {most}, so the shares add up to more than 100%.
        </Text>
      )}
    </Stack>
  );
}

const baseText = ({ base }: ResultRow, { of }: ResultTable): string =>
  of === 'judgements' ? `${countText(base)} judgements` : peopleText(base);

function cellOf({ base, counts }: ResultRow, index: number): Cell {
  const count = counts[index] ?? 0;
  if (base === 0) return { text: '0' };
  const { low, high } = wilson(count, base);
  return {
    text: `${countText(count)} (${percentText(count / base)})`,
    title: `${percentText(low)} to ${percentText(high)} of similar people`,
  };
}
