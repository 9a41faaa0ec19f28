/** @jsxImportSource react */
import { Heading, Stack, Text } from '@sanity/ui';
import type { Priorities as Prioritised, QuestionResults } from '../../../src/domain/results.ts';
import type { PanelProps } from './all-panels.ts';
import { ForStaff } from './for-staff.tsx';
import { Nobody } from './nobody.tsx';
import { PriorityChart } from './priority-chart.tsx';
import { PriorityDetails } from './priority-details.tsx';
import { PriorityTable } from './priority-table.tsx';
import { PriorityWords } from './priority-words.tsx';
import { QuestionTable } from './question-table.tsx';

export type Prioritising = QuestionResults & { priorities: Prioritised };

const isPrioritising = (question: QuestionResults): question is Prioritising =>
  question.priorities !== undefined;

/** Which challenges come first: in words, as a picture, in figures, and by other methods. */
export function Priorities({ results }: PanelProps) {
  const questions = results.questions.filter(isPrioritising);
  if (results.submissions === 0) return <Nobody results={results} />;
  if (questions.length === 0)
    return <Text>No question of this consultation asks what comes first.</Text>;
  return (
    <Stack gap={6}>
      <ForStaff />
      {questions.map((question) => (
        <Stack key={question.code} gap={5}>
          <Heading as="h2" size={2}>
            {question.text}
          </Heading>
          {question.priorities.base === 0 ? (
            <Text>Nobody has answered this question.</Text>
          ) : (
            <Prioritisation question={question} />
          )}
        </Stack>
      ))}
    </Stack>
  );
}

const Prioritisation = ({ question }: { question: Prioritising }) => (
  <>
    <PriorityWords question={question} />
    <PriorityChart priorities={question.priorities} />
    <PriorityTable question={question} />
    {question.tables.map((table) => (
      <QuestionTable key={table.code} table={table} question={question} />
    ))}
    <PriorityDetails question={question} />
  </>
);
