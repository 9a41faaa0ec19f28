/** @jsxImportSource react */
import { Card, Stack, Text } from '@sanity/ui';
import type { Keyed } from '../../../src/domain/keyed.ts';

export type Done = Extract<Keyed, { receipt: string }>;

const said: Record<Done['result'], string> = {
  stored: 'Stored. Somebody else should key the same form in again, to check it.',
  agrees: 'This form was keyed in before, and both times agree. It is checked.',
  replaced: 'The answers were replaced, and the form is checked.',
};

/** What became of a form, and what to write on a reply. */
export const Outcome = ({ done, siteUrl }: { done: Done; siteUrl: string | undefined }) => (
  <Card padding={4} radius={2} tone="positive" border>
    <Stack gap={4}>
      <Text weight="medium">{said[done.result]}</Text>
      {done.dropped.map((question) => (
        <Text key={question}>
          The answer to “{question}” was left out: another answer says not to answer it.
        </Text>
      ))}
      <Text>
        Receipt code: <strong>{done.receipt}</strong>. If they sent an envelope, write it on a
        reply: with it they can withdraw their answers.
      </Text>
      {done.aboutYou && siteUrl && (
        <Text>
          If they filled in the sheet about themselves,{' '}
          <a href={siteUrl + done.aboutYou} target="_blank" rel="noreferrer">
            key it in on its own page
          </a>
          .
        </Text>
      )}
    </Stack>
  </Card>
);
