/** @jsxImportSource react */
import { Button, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import type { ConsultationCode } from '../../../../src/domain/addresses.ts';
import type { Staff } from '../../../publishing/staff.ts';
import { undoneText } from '../failure-text.ts';
import { Failed, Waiting } from '../loading.tsx';
import { useTexts } from '../words/use-texts.ts';
import { CodeSample } from './code-sample.tsx';
import { toCodeTwice } from './to-code-twice.ts';
import type { CodingUse } from './use-coding.ts';

export interface SecondProps {
  staff: Staff;
  consultation: ConsultationCode;
  question: string;
  coding: CodingUse;
}

/** Where somebody codes a part of the texts again, without anything else to see. */
export function SecondCoder(props: SecondProps) {
  const [isWanted, setWanted] = useState(false);
  return (
    <Stack gap={4}>
      <Heading as="h3" size={1}>
        A second coder
      </Heading>
      <Text>
        Two people should code the same part of the texts, each by themselves, to see whether the
        codes mean the same to both. It is one text in ten, but 50 or more, taken by chance, and the
        same for everybody. You see what people wrote, and nothing of how others coded it.
      </Text>
      {isWanted ? (
        <Sampled {...props} />
      ) : (
        <Flex>
          <Button text="Code the sample" onClick={() => setWanted(true)} />
        </Flex>
      )}
    </Stack>
  );
}

/** What is taken by chance is taken of all texts, so all are read first. */
function Sampled(props: SecondProps) {
  const { read, readOn, change } = useTexts(props.staff, props);
  if (read.failed) return <Failed onRetry={readOn}>{undoneText(read.failed)}</Failed>;
  if (!read.isAll) return <Waiting for="Reading the texts…" />;
  return <CodeSample {...props} texts={toCodeTwice(read.texts)} onChange={change} />;
}
