/** @jsxImportSource react */
import { Box, Button, Card, Flex, Stack, Text, TextArea, TextInput } from '@sanity/ui';
import { Choice, Field } from '../../field.tsx';
import { columnsOf } from '../columns.ts';
import { challengeOptions } from '../placing/use-challenges.ts';
import type { ListedChallenge } from '../placing/written-consultation.ts';
import type { DraftCode, Mending } from './frame-draft.ts';

interface Props {
  code: DraftCode;
  number: number;
  challenges: readonly ListedChallenge[];
  mending: Mending | undefined;
  onChange: (code: DraftCode) => void;
  onRemove: () => void;
}

/** One code: what it is called, what it means, and which challenge it belongs to. */
export function CodeFields(props: Props) {
  const { code, number, mending, onRemove } = props;
  return (
    <Card
      role="group"
      aria-label={`Code ${number}`}
      data-code={code.key}
      padding={4}
      radius={2}
      border
    >
      <Stack gap={4}>
        {mending && (
          <Text role="alert" weight="medium">
            {mending.message}
          </Text>
        )}
        <Fields {...props} />
        <Flex>
          <Button
            text="Remove"
            aria-label={`Remove ${code.label.trim() || `code ${number}`}`}

            fontSize={1}
            padding={2}
            onClick={onRemove}
          />
        </Flex>
      </Stack>
    </Card>
  );
}

const Fields = ({ code, challenges, mending, onChange }: Props) => (
  <>
    <div style={columnsOf('16rem')}>
      <Field label="What it is called">
        {(named) => (
          <TextInput
            {...named}
            value={code.label}
            maxLength={100}
            aria-invalid={mending?.field === 'label'}
            onChange={(event) => onChange({ ...code, label: event.currentTarget.value })}
          />
        )}
      </Field>
      <Box>
        <Choice
          label="Part of a challenge"
          options={[['', 'None'], ...linkOptions(code, challenges)]}
          value={code.challenge}
          onChange={(challenge) => onChange({ ...code, challenge })}
        />
      </Box>
    </div>
    <Field label="What belongs to it, and what does not">
      {(named) => (
        <TextArea
          {...named}
          rows={2}
          value={code.definition}
          maxLength={1000}
          aria-invalid={mending?.field === 'definition'}
          onChange={(event) => onChange({ ...code, definition: event.currentTarget.value })}
        />
      )}
    </Field>
  </>
);

/** A challenge that is gone stays chosen, until somebody chooses another. */
function linkOptions({ challenge }: DraftCode, challenges: readonly ListedChallenge[]) {
  const isKnown = challenge === '' || challenges.some(({ code }) => code === challenge);
  return [
    ...challengeOptions(challenges),
    ...(isKnown ? [] : [[challenge, `${challenge} (not there any more)`] as const]),
  ];
}
