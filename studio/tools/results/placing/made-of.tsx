/** @jsxImportSource react */
import { Button, Card, Flex, Stack, Text, TextInput } from '@sanity/ui';
import type { KeyboardEvent } from 'react';
import { IntentLink } from 'sanity/router';
import { Field } from '../../field.tsx';
import type { PlacingUse } from './use-placing.ts';
import type { ListedChallenge } from './written-consultation.ts';

interface Props {
  placing: PlacingUse;
  challenges: readonly ListedChallenge[];
  document: string | undefined; // its id, of the consultation
}

/** The challenge that was made of a suggestion, or where one is made. */
export function MadeOf({ placing, challenges, document }: Props) {
  const { made } = placing.draft;
  return (
    <Card padding={4} radius={2} border>
      {made ? (
        <Stack gap={4}>
          <Text>{madeText(made, challenges)}</Text>
          {document && (
            <Text>
              <IntentLink
                intent="edit"
                params={{ id: document, type: 'consultation' }}
                style={{ color: 'inherit', textDecoration: 'underline' }}
              >
                Open the consultation
              </IntentLink>
            </Text>
          )}
        </Stack>
      ) : (
        <Make placing={placing} number={challenges.length + 1} />
      )}
    </Card>
  );
}

function madeText(made: string, challenges: readonly ListedChallenge[]): string {
  const index = challenges.findIndex(({ code }) => code === made);
  const found = challenges[index];
  if (!found) return 'A challenge was made of it, which is not in the consultation any more.';
  const named = `Challenge ${index + 1} was made of it: “${found.title}”.`;
  return found.isPublished
    ? named
    : `${named} It is in the draft, and public once you publish that.`;
}

function Make({ placing, number }: { placing: PlacingUse; number: number }) {
  const { draft, change, make, isBusy } = placing;
  const makeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault(); // it would save the place alone
    void make();
  };
  return (
    <Stack gap={4}>
      <Field
        label="Title of a challenge to make of it (optional)"
        hint="One thing that is hard, as far as possible in people’s own words. Nobody may be known by it."
      >
        {(named) => (
          <TextInput
            {...named}
            value={draft.title}
            maxLength={150}
            onKeyDown={makeByKey}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
        )}
      </Field>
      <Flex>
        <Button
          text={`Make challenge ${number} of it`}

          disabled={isBusy}
          onClick={() => void make()}
        />
      </Flex>
    </Stack>
  );
}
