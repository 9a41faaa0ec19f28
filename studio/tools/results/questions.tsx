/** @jsxImportSource react */
import { Heading, Stack, Text } from '@sanity/ui';
import { countText, peopleText, percentText } from '../../../src/analysis/figure-text.ts';
import type { QuestionResults } from '../../../src/domain/results.ts';
import type { PanelProps } from './all-panels.ts';
import { ForStaff } from './for-staff.tsx';
import { Nobody } from './nobody.tsx';
import { QuestionTable } from './question-table.tsx';

/** What was answered to each question, by everybody and by groups beside them. */
export function Questions({ results }: PanelProps) {
  if (results.submissions === 0) return <Nobody results={results} />;
  return (
    <Stack gap={6}>
      <ForStaff />
      {results.questions.map((question) => (
        <Stack key={question.code} gap={4}>
          <Heading as="h2" size={2}>
            {question.text}
          </Heading>
          <Text>{answeredText(question, results.submissions)}</Text>
          {question.answered > 0 &&
            question.tables.map((table) => (
              <QuestionTable key={table.code} table={table} question={question} />
            ))}
        </Stack>
      ))}
    </Stack>
  );
}

/** `388 people answered (94%). Half of them gave 4 or less, …` */
function answeredText({ answered, tables, numbers }: QuestionResults, all: number): string {
  if (answered === 0) return 'Nobody has answered this question.';
  const people = `${peopleText(answered)} answered (${percentText(answered / all)}).`;
  if (numbers)
    return `${people} The middle answer is ${countText(numbers.median)}; they go from ${countText(numbers.least)} to ${countText(numbers.most)}, and add up to ${countText(numbers.sum)}.`;
  return tables.length === 0 ? `${people} They wrote in their own words.` : people;
}
