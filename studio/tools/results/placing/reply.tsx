/** @jsxImportSource react */
import { Stack, Text, TextArea } from '@sanity/ui';
import { Field } from '../../field.tsx';
import { roomText, type DraftPlace } from './draft-place.ts';

interface Props {
  draft: DraftPlace;
  change: (changed: Partial<DraftPlace>) => void;
}

/** What everybody may read: whoever made the suggestion by their receipt, others with the results. */
export const Reply = ({ draft: { reply }, change }: Props) => (
  <Stack gap={3}>
    <Field
      label="Public reply (optional)"
      hint="Whoever made the suggestion can read it with their receipt code, and it is published with the results. Do not say who anybody is."
    >
      {(named) => (
        <TextArea
          {...named}
          rows={4}
          value={reply}
          onChange={(event) => change({ reply: event.currentTarget.value })}
        />
      )}
    </Field>
    <Text size={1}>{roomText(reply)}</Text>
  </Stack>
);
