/** @jsxImportSource react */
import { GenerateIcon } from '@sanity/icons/Generate';
import { Button, Flex, Stack, Text } from '@sanity/ui';
import { useEffect, useRef } from 'react';
import {
  getPublishedId,
  set,
  useEditState,
  useFormValue,
  type Path,
  type StringInputProps,
} from 'sanity';
import type { Step } from '../../../src/domain/advice/advice.ts';
import { codeFrom, wordsOf } from '../../../src/domain/make-code.ts';
import { valueAt } from '../../../src/domain/frozen-codes.ts';

/** A code makes itself from the words beside it, until it is published: then it stays as it is. */
export function CodeInput(props: StringInputProps) {
  const { path, value, onChange, readOnly } = props;
  const published = usePublishedCode(path);
  const { words, taken } = useNeighbours(path);
  const isFree = !readOnly && published === undefined;
  const made = words ? codeFrom(words, taken) : undefined;
  const make = () => made && onChange(set(made));
  useMadeFromWords({ made: isFree ? made : undefined, value, make });

  if (published !== undefined && published === value)
    return (
      <Text size={1} muted>
        <code>{value}</code> has been published, so it stays. Change the words, not the code.
      </Text>
    );
  return (
    <Stack gap={2}>
      <Flex gap={2}>
        <div style={{ flex: 1 }}>{props.renderDefault(props)}</div>
        <Button
          mode="bleed"
          data-testid="make-code"
          icon={GenerateIcon}
          text="Make from the words"
          disabled={!isFree || !made || made === value}
          onClick={make}
        />
      </Flex>
    </Stack>
  );
}

const PAUSE_MS = 400; // of somebody typing, after which the words are more than a beginning

/** Follows the words while the code is empty or our own, and never overwrites an officer’s. */
function useMadeFromWords(code: {
  made: string | undefined;
  value: string | undefined;
  make: () => void;
}): void {
  const ours = useRef<string>(undefined);
  const { made, value } = code;
  const latest = useRef(code.make);
  useEffect(() => {
    latest.current = code.make;
  });
  useEffect(() => {
    if (!made || made === value || (value && value !== ours.current)) return undefined;
    const soon = setTimeout(() => {
      ours.current = made;
      latest.current();
    }, PAUSE_MS);
    return () => clearTimeout(soon);
  }, [made, value]);
}

/** The code that the public’s answers are stored under, if this thing has been published. */
function usePublishedCode(path: Path): string | undefined {
  const id = String(useFormValue(['_id']) ?? '');
  const type = String(useFormValue(['_type']) ?? '');
  const { published } = useEditState(getPublishedId(id), type);
  const code = valueAt(published, path.filter(isStep));
  return typeof code === 'string' ? code : undefined;
}

const isStep = (segment: Path[number]): segment is Step => !Array.isArray(segment);

/** The words that a code stands for, and the codes of the others in its list. */
function useNeighbours(path: Path): { words: string | undefined; taken: string[] } {
  const own = useFormValue(path.slice(0, -1));
  const list = useFormValue(path.slice(0, -2));
  const key = valueAt(own, ['_key']);
  const others = Array.isArray(list) ? list.filter((each) => valueAt(each, ['_key']) !== key) : [];
  const words = typeof own === 'object' && own !== null ? wordsOf(own) : undefined;
  return { words, taken: others.map((each) => valueAt(each, ['code'])).filter(isText) };
}

const isText = (value: unknown): value is string => typeof value === 'string';
