/** @jsxImportSource react */
import { Card, Heading, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { Choice } from '../../field.tsx';
import type { PanelProps } from '../all-panels.ts';
import { AllTexts } from './all-texts.tsx';
import { namesIn } from './names.ts';

/** Chooses a question that people answer in their own words. */
export function WordsPanel({ staff, consultation, results, mayEdit }: PanelProps) {
  const [code, setCode] = useState('');
  const questions = results.questions.filter(({ asksForWords }) => asksForWords);
  const question = questions.find((each) => each.code === code) ?? questions[0];
  return (
    <Stack gap={5}>
      <Heading as="h2" size={2}>
        What people wrote
      </Heading>
      {!mayEdit ? (
        <Text>
          Editors and administrators can read what people wrote, for it may say who they are. Ask
          one of them.
        </Text>
      ) : !question ? (
        <Text>This consultation asks no question that people answer in their own words.</Text>
      ) : (
        <>
          <Card style={{ maxWidth: '40rem' }}>
            <Choice
              label="Question"
              options={questions.map((each) => [each.code, each.text])}
              value={question.code}
              onChange={setCode}
            />
          </Card>
          <AllTexts
            key={question.code}
            {...{ staff, consultation, mayEdit, question: question.code, names: namesIn(results) }}
          />
        </>
      )}
    </Stack>
  );
}
