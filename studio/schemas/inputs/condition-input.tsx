/** @jsxImportSource react */
import { Select, Stack, Text } from '@sanity/ui';
import { set, unset, useFormValue, type ObjectInputProps } from 'sanity';
import { optionsOf, type Question } from '../../../src/domain/questionnaire.ts';
import { conditionAmong, type Condition } from './condition.ts';
import { earlierQuestions } from './earlier-questions.ts';
import { Tick } from './tick.tsx';

/** Which answers to an earlier question make it right to ask this one. */
export function ConditionInput({
  path,
  value,
  onChange,
  readOnly,
  elementProps,
}: ObjectInputProps) {
  const questionnaire = useFormValue(['questionnaire']);
  const challenges = useFormValue(['challenges']);
  const questions = earlierQuestions({ questionnaire, challenges }, path);
  const condition = conditionAmong(questions, value);
  const isReadOnly = readOnly ?? false;
  const change = (next: Condition | undefined) =>
    onChange(next ? set({ _type: 'condition', ...next }) : unset());

  if (questions.length === 0 && !condition)
    return (
      <Text size={1} muted>
        No question before this one has options to depend on.
      </Text>
    );
  return (
    <Stack gap={3}>
      <Questions {...{ ...elementProps, questions, condition, isReadOnly, change }} />
      {condition?.asked && (
        <Answers {...{ ...condition, asked: condition.asked, isReadOnly, change }} />
      )}
    </Stack>
  );
}

type QuestionsProps = ObjectInputProps['elementProps'] & {
  questions: Question[];
  condition: ReturnType<typeof conditionAmong>;
  isReadOnly: boolean;
  change: (next: Condition | undefined) => void;
};

function Questions({ questions, condition, isReadOnly, change, ...element }: QuestionsProps) {
  const choose = (question: string) => change(question ? { question, options: [] } : undefined);
  return (
    <Select
      {...element}
      aria-label="Which question it depends on"
      value={condition?.question ?? ''}
      disabled={isReadOnly}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">Ask everybody</option>
      {questions.map(({ code, text }) => (
        <option key={code} value={code}>
          Only after certain answers to “{text}”
        </option>
      ))}
      {condition && !condition.asked && (
        <option value={condition.question}>A question that is not there any more</option>
      )}
    </Select>
  );
}

interface AnswersProps extends Condition {
  asked: Question;
  isReadOnly: boolean;
  change: (next: Condition) => void;
}

function Answers({ question, asked, options, isReadOnly, change }: AnswersProps) {
  const all = optionsOf(asked);
  const gone = options.filter((each) => !all.some(({ code }) => code === each));
  const toggled = (code: string) =>
    options.includes(code) ? options.filter((each) => each !== code) : [...options, code];
  return (
    <Stack gap={3} role="group" aria-label={`Answers to “${asked.text}” after which it is asked`}>
      {[
        ...all,
        ...gone.map((code) => ({ code, label: `${code}, which is not there any more` })),
      ].map(({ code, label }) => (
        <Tick
          key={code}
          label={label}
          isChosen={options.includes(code)}
          isReadOnly={isReadOnly}
          onToggle={() => change({ question, options: toggled(code) })}
        />
      ))}
    </Stack>
  );
}
