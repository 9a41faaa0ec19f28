/** @jsxImportSource react */
import { Button, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useEffect, useRef, type RefObject, type SubmitEvent } from 'react';
import type { Frame } from '../../../../src/domain/coding.ts';
import type { ListedChallenge } from '../placing/written-consultation.ts';
import { Notice } from '../notice.tsx';
import { CodeFields } from './code-fields.tsx';
import type { CodingUse } from './use-coding.ts';
import { useFrameEdit, type FrameEdit } from './use-frame-edit.ts';

interface Props {
  coding: CodingUse;
  frames: Frame[];
  challenges: readonly ListedChallenge[];
  nameOf: (id: string) => string;
  onDone: (words: string) => void;
  onCancel: (() => void) | undefined; // where there is something to go back to
}

/** Where codes are added, renamed, redefined and taken out. All that is saved is a new version. */
export function FrameEditor({ coding, frames, challenges, nameOf, onDone, onCancel }: Props) {
  const edit = useFrameEdit({ coding, frames, onDone });
  const form = useRef<HTMLFormElement>(null);
  const { base, draft, told, mending, isBusy } = edit;
  const focus = useFocus(form, { told, mending });
  const next = (base?.version ?? 0) + 1;
  return (
    <form
      ref={form}
      aria-label="Codes"
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => (event.preventDefault(), void edit.save())}
    >
      <Stack gap={4}>
        <Heading as="h3" size={1}>
          {base ? 'Change the codes' : 'Write the first codes'}
        </Heading>
        <Text>{advice}</Text>
        {told && base && <Meanwhile who={nameOf(base.who)} version={base.version} told={told} />}
        {draft.map((code, index) => (
          <CodeFields
            key={code.key}
            {...{ code, challenges, number: index + 1 }}
            mending={mending?.key === code.key ? mending : undefined}
            onChange={edit.change}
            onRemove={() => (edit.remove(code), focus('[data-add]'))}
          />
        ))}
        <Flex>
          <Button
            text="Add a code"

            data-add=""
            onClick={() => focus(`[data-code="${edit.add()}"] input`)}
          />
        </Flex>
        {mending && !mending.key && <Notice lines={[mending.message]} isAloud />}
        <Ending {...{ next, isBusy, onCancel }} />
      </Stack>
    </form>
  );
}

interface MeanwhileProps {
  who: string;
  version: number;
  told: string[];
}

/** Who else saved a version while this one was written, and what they changed. */
const Meanwhile = ({ who, version, told }: MeanwhileProps) => (
  <div data-told="" tabIndex={-1}>
    <Notice
      isAloud
      lines={[
        `Nothing is saved yet: ${who} saved version ${version} meanwhile. What you wrote is still here, together with theirs. Look at it, and save it again.`,
        ...told,
      ]}
    />
  </div>
);

interface EndingProps extends Pick<Props, 'onCancel'> {
  next: number; // version
  isBusy: boolean;
}

const Ending = ({ next, isBusy, onCancel }: EndingProps) => (
  <Flex gap={3}>
    <Button type="submit" text={isBusy ? 'Saving…' : `Save as version ${next}`} disabled={isBusy} />
    {onCancel && <Button text="Cancel" disabled={isBusy} onClick={onCancel} />}
  </Flex>
);

const advice =
  'Read some texts first, then write as many codes as they need: 25 or fewer are easier to agree on. Say ' +
  'of each what belongs to it and what does not. Another name for a code changes nothing. Another ' +
  'meaning does: its texts are to be looked at again.';

/** Moves the keyboard to what was just added, to what is to be mended, or to what others did. */
function useFocus(form: RefObject<HTMLElement | null>, at: Pick<FrameEdit, 'told' | 'mending'>) {
  const { told, mending } = at;
  const wanted = useRef<string>(undefined);
  const go = (selector: string | undefined) =>
    selector && form.current?.querySelector<HTMLElement>(selector)?.focus();
  useEffect(() => {
    go(wanted.current);
    wanted.current = undefined;
  });
  useEffect(() => void go(told && '[data-told]'), [told]);
  useEffect(() => void go(mending && '[aria-invalid=true]'), [mending]);
  return (selector: string) => void (wanted.current = selector);
}
