import { useToast } from '@sanity/ui/toast';
import { useEffect, useMemo, useState } from 'react';
import type { DocumentActionProps } from 'sanity';
import { lakeNow } from '../publishing/lake-now.ts';
import { useLake, useStaff } from '../publishing/use-lake.ts';
import { usePublishingWatch } from '../publishing/watching.tsx';
import { factsAbout, type Facts } from './facts.ts';
import { logEntry } from './log-entry.ts';
import { publishDraft } from './publish-draft.ts';
import { useCheck, useProblem } from './use-check.ts';
import { verdictOn, type Fields, type Verdict } from './verdict.ts';

/** What the officer has to decide, and with what. */
export interface Asking {
  verdict: Verdict;
  facts: Facts;
  draft: Fields;
  isSending: boolean;
  fault: string | undefined;
  publish: (note?: string) => void;
  cancel: () => void;
}

export interface Publishing {
  begin: () => void;
  isBusy: boolean;
  problem: string | undefined;
  asking: Asking | undefined;
}

type Phase = 'idle' | 'finding' | 'asking' | 'sending';

const faults = {
  edited:
    'Somebody else has just changed this consultation, so nothing was published. Look at the changes again.',
  failed: 'Sanity did not take it, so nothing was published. Try again in a minute.',
};

/** From the press of Publish to what is published, or to why not. */
export function usePublishing(props: DocumentActionProps): Publishing {
  const { draft } = props;
  const [phase, setPhase] = useState<Phase>('idle');
  const [facts, setFacts] = useState<Facts>();
  const check = useCheck(props, phase !== 'idle');
  const refuse = useRefusing(setPhase);
  const find = useFinding(props, setFacts);
  const verdict = useVerdict(props, facts);
  const { send, fault } = useSending(props, { verdict, setPhase });

  function begin(): void {
    setFacts(undefined);
    setPhase('finding');
    find();
  }
  useEffect(() => {
    if (!check || (phase !== 'finding' && phase !== 'asking')) return;
    if (check.problem) refuse(check.problem);
    else if (phase === 'finding' && verdict?.kind === 'plain') send();
    else if (phase === 'finding' && verdict) setPhase('asking');
  });

  const isSending = phase === 'sending';
  const isAsking = verdict && verdict.kind !== 'plain' && (phase === 'asking' || isSending);
  const cancel = () => setPhase('idle');
  const asking =
    isAsking && facts && draft
      ? { verdict, facts, draft, isSending: isSending || !check, fault, publish: send, cancel }
      : undefined;
  const isBusy = phase === 'finding' || isSending;
  return { begin, isBusy, problem: useProblem(props), asking };
}

/** Nobody presses Publish without being told what came of it. */
function useRefusing(setPhase: Sending['setPhase']) {
  const toast = useToast();
  return (problem: string) => {
    setPhase('idle');
    toast.push({ status: 'warning', title: 'Not published', description: problem });
  };
}

function useFinding({ published }: DocumentActionProps, found: (facts: Facts) => void) {
  const lake = useLake();
  const staff = useStaff();
  return () => void factsAbout(published, { lake, staff }).then(found);
}

/** It follows the documents, also while the officer is asked. */
const useVerdict = ({ draft, published }: DocumentActionProps, facts: Facts | undefined) =>
  useMemo(
    () => (facts && draft ? verdictOn({ published, draft }, facts.answered) : undefined),
    [facts, draft, published],
  );

interface Sending {
  verdict: Verdict | undefined;
  setPhase: (phase: Phase) => void;
}

function useSending({ id, draft, published }: DocumentActionProps, { verdict, setPhase }: Sending) {
  const lake = useLake();
  const { hurry } = usePublishingWatch();
  const toast = useToast();
  const [fault, setFault] = useState<string>();

  async function publish(note: string | undefined): Promise<void> {
    if (!draft) return;
    setFault(undefined);
    setPhase('sending');
    const changes = verdict?.kind === 'telling' ? verdict.changes : [];
    const moment = { at: await lakeNow(lake), key: crypto.randomUUID().slice(0, 12) };
    const entry = note === undefined ? undefined : logEntry(changes, note, moment);
    const done = await publishDraft(lake, { id, draft, published }, entry);
    if (done.ok) hurry();
    else setFault(faults[done.why]);
    if (!done.ok && verdict?.kind === 'plain')
      toast.push({ status: 'error', title: faults[done.why] });
    setPhase(done.ok || verdict?.kind === 'plain' ? 'idle' : 'asking');
  }
  return { fault, send: (note?: string) => void publish(note) };
}
