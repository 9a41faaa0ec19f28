/** @jsxImportSource react */
import { Card, Text } from '@sanity/ui';
import { countText } from '../../../../src/analysis/figure-text.ts';
import { failureText } from '../failure-text.ts';
import { Failed, Waiting } from '../loading.tsx';
import { FindTexts } from './find-texts.tsx';
import type { Names } from './names.ts';
import type { Reader } from './reader.ts';
import { useTexts, type TextsRead } from './use-texts.ts';

export type Reading = Pick<Reader, 'staff' | 'consultation' | 'question' | 'mayEdit'> & {
  names: Names;
};

/** Everything that was written in answer to one question, once all of it is here. */
export function AllTexts(reading: Reading) {
  const { staff, consultation, question, names } = reading;
  const whose = { consultation, question, by: names.group?.code };
  const { read, readOn, change } = useTexts(staff, whose);
  if (read.failed)
    return (
      <Failed onRetry={readOn}>
        {failureText(read.failed)} {read.texts.length > 0 && `So far: ${progressOf(read)}.`}
      </Failed>
    );
  if (!read.isAll) return <Waiting for={waitingText(read)} />;
  if (read.texts.length === 0) return <Nothing />;
  return <FindTexts {...{ reading, texts: read.texts }} onChanged={change} />;
}

const progressOf = ({ texts, total }: TextsRead): string =>
  total === undefined
    ? countText(texts.length)
    : `${countText(texts.length)} of ${countText(Math.max(total, texts.length))}`;

const waitingText = (read: TextsRead): string =>
  read.total === undefined ? 'Reading what people wrote…' : `Reading ${progressOf(read)}…`;

const Nothing = () => (
  <Card padding={4} radius={2} border>
    <Text>Nobody has written anything in answer to this question yet.</Text>
  </Card>
);
