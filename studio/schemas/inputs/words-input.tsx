/** @jsxImportSource react */
import { Stack, Text } from '@sanity/ui';
import { getPublishedId, useEditState, useFormValue, type ArrayOfObjectsInputProps } from 'sanity';
import { valueAt } from '../../../src/domain/frozen-codes.ts';
import { howComplete } from '../../../src/domain/version-words.ts';
import { LeftOverWords, WordsLine } from './words-line.tsx';
import { versionLines } from './version-lines.ts';

/** Everything that a version says, with the standard words beside its own. */
export function WordsInput(props: ArrayOfObjectsInputProps) {
  const consultation = useConsultation();
  const [kind, language] = [useFormValue(['kind']), useFormValue(['language'])];
  if (!consultation || !kind)
    return (
      <Text size={1} muted>
        Choose the consultation and the kind first. Then everything that there is to say is listed
        here.
      </Text>
    );
  const words = props.value ?? [];
  const { lines, gone } = versionLines({ kind, language, words }, consultation);
  return (
    <Stack gap={4} data-testid="words">
      <Text size={1} weight="medium">
        {howComplete(lines)}
      </Text>
      {lines.map((line) => (
        <WordsLine key={line.key} line={line} input={props} />
      ))}
      <LeftOverWords gone={gone} input={props} />
    </Stack>
  );
}

/** As it is being written, for that is what will be published. */
function useConsultation() {
  const reference = valueAt(useFormValue(['consultation']), ['_ref']);
  const id = typeof reference === 'string' ? reference : 'none';
  const { draft, published } = useEditState(getPublishedId(id), 'consultation');
  return draft ?? published;
}
