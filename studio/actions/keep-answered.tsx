/** @jsxImportSource react */
import { useState } from 'react';
import type { DocumentActionComponent, DocumentActionProps } from 'sanity';
import { useLake, useStaff } from '../publishing/use-lake.ts';
import { noteGone } from './addresses.ts';
import { factsAbout } from './facts.ts';
import { RefusedDialog } from './refused-dialog.tsx';
import { notNoted, refusedRemoval, type Refusal } from './removal.ts';

/** Unpublishing or deleting a consultation would leave those who answered without a trace of it. */
export function keepAnswered(useOwn: DocumentActionComponent): DocumentActionComponent {
  const KeepAnswered: DocumentActionComponent = (props) => {
    const own = useOwn(props);
    const { isFinding, refusal, check, close } = useCheck(props, own?.onHandle);
    if (!own || !props.published) return own;
    return {
      ...own,
      disabled: own.disabled || isFinding,
      onHandle: check,
      dialog: refusal
        ? { type: 'custom', component: <RefusedDialog {...refusal} onClose={close} /> }
        : (own.dialog ?? null),
    };
  };
  if (useOwn.action) KeepAnswered.action = useOwn.action;
  KeepAnswered.displayName = 'KeepAnswered';
  return KeepAnswered;
}

function useCheck({ published }: DocumentActionProps, goOn: (() => void) | undefined) {
  const lake = useLake();
  const staff = useStaff();
  const [isFinding, setFinding] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  async function find(): Promise<void> {
    setFinding(true);
    const { answered } = await factsAbout(published, { lake, staff });
    const found = refusedRemoval(answered) ?? (await noted());
    setFinding(false);
    if (found) setRefusal(found);
    else goOn?.();
  }
  const noted = () =>
    noteGone(lake, published ?? {}).then(
      () => undefined,
      () => notNoted,
    );
  return { isFinding, refusal, check: () => void find(), close: () => setRefusal(undefined) };
}
