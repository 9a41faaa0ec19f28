/** @jsxImportSource react */
import { Card, Heading, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import type { ConsultationCode } from '../../../../src/domain/addresses.ts';
import type { Staff } from '../../../publishing/staff.ts';
import { Choice } from '../../field.tsx';
import type { PanelProps } from '../all-panels.ts';
import { undoneText } from '../failure-text.ts';
import { Failed, Waiting } from '../loading.tsx';
import { CodingOf } from './coding-of.tsx';
import { useCoding } from './use-coding.ts';

/** What people’s own words are coded by, how far that is, and how far coders agree. */
export function CodingPanel({ staff, consultation, results, mayEdit }: PanelProps) {
  const questions = results.questions.filter(({ asksForWords }) => asksForWords);
  const [chosen, setChosen] = useState('');
  const question = questions.find(({ code }) => code === chosen) ?? questions[0];
  if (!mayEdit)
    return (
      <Text>Editors and administrators read and code what people wrote. Ask one of them.</Text>
    );
  if (!question) return <Text>No question of this consultation asks for people’s own words.</Text>;
  return (
    <Stack gap={5}>
      <Heading as="h2" size={2}>
        Coding
      </Heading>
      <Text>
        To count what people wrote, say of each text what it is about, by the same codes for all. A
        text can have several codes, or none.
      </Text>
      <Card style={{ maxWidth: '40rem' }}>
        <Choice
          label="Question"
          options={questions.map(({ code, text }) => [code, text])}
          value={question.code}
          onChange={setChosen}
        />
      </Card>
      <Coding key={question.code} {...{ staff, consultation, question: question.code }} />
    </Stack>
  );
}

interface Props {
  staff: Staff;
  consultation: ConsultationCode;
  question: string;
}

function Coding({ staff, consultation, question }: Props) {
  const coding = useCoding(staff, consultation, question);
  const { reply, look } = coding;
  if (!reply) return <Waiting for="Looking up the codes…" />;
  if (!reply.ok) return <Failed onRetry={() => void look()}>{undoneText(reply)}</Failed>;
  return <CodingOf {...{ staff, consultation, question, coding }} state={reply.body} />;
}
