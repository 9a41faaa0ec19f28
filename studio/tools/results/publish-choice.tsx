/** @jsxImportSource react */
import { Checkbox, Flex, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import { findingOf, linesOf } from '../../../src/domain/finding.ts';
import { cellText, peopleText } from '../../../src/domain/published-figures.ts';
import type { PublishedTable } from '../../../src/domain/published-results.ts';
import type { PublishableQuestion } from '../../../src/domain/publishing-results.ts';
import { FigureTable } from './figure-table.tsx';

interface Props {
  questions: PublishableQuestion[];
  chosen: string[];
  mayPublish: boolean;
  onChoose: (chosen: string[]) => void;
}

/** Each question as it would be published. None is chosen until somebody does. */
export const PublishChoice = ({ questions, chosen, mayPublish, onChoose }: Props) => (
  <Stack gap={6}>
    {questions.map((each) => (
      <Stack key={each.code} gap={4}>
        <Question
          {...{ each, mayPublish }}
          isChosen={chosen.includes(each.code)}
          onToggle={(isChosen) =>
            onChoose([
              ...chosen.filter((code) => code !== each.code),
              ...(isChosen ? [each.code] : []),
            ])
          }
        />
        {each.question?.tables.map((table) => (
          <Preview key={table.code} table={table} />
        ))}
      </Stack>
    ))}
  </Stack>
);

interface QuestionProps {
  each: PublishableQuestion;
  mayPublish: boolean;
  isChosen: boolean;
  onToggle: (isChosen: boolean) => void;
}

function Question({ each, mayPublish, isChosen, onToggle }: QuestionProps) {
  const id = useId();
  const canChoose = mayPublish && each.question !== undefined;
  return (
    <Stack gap={3}>
      <Flex gap={3} align="center">
        {canChoose && (
          <Checkbox
            id={id}
            checked={isChosen}
            onChange={(event) => onToggle(event.currentTarget.checked)}
          />
        )}
        {canChoose ? (
          <Text as="label" htmlFor={id} weight="medium">
            {each.text}
          </Text>
        ) : (
          <Text as="h3" weight="medium">
            {each.text}
          </Text>
        )}
      </Flex>
      {each.why && <Text size={1}>Cannot be published. {each.why}.</Text>}
    </Stack>
  );
}

/** The protected figures, and what is said of them. */
function Preview({ table }: { table: PublishedTable }) {
  const { total, groups, thresholds } = table.figures;
  const rows = [{ code: '', label: 'Everybody', ...total }, ...groups];
  return (
    <Stack gap={3}>
      <Text size={1}>{findingOf(table)[0]}</Text>
      <FigureTable
        caption={table.heading}
        first="Answer"
        columns={rows.map(({ code, label, base }) => ({
          ...{ code: `group ${code}`, heading: label, base: peopleText(base, thresholds.small) },
        }))}
        rows={linesOf(table).map(({ label, cell, groups: own }) => ({
          ...{ code: cell.code, label },
          cells: [cell, ...own].map((each) => ({ text: cellText(each, thresholds.small) })),
        }))}
      />
    </Stack>
  );
}
