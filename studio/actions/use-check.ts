import { useEffect, useState } from 'react';
import {
  getDraftId,
  useSyncState,
  useValidationStatus,
  useWorkspace,
  validateDocument,
  type DocumentActionProps,
} from 'sanity';
import { whereToLook } from './where-to-look.ts';

/** What there is to mend in a draft, as it is written at the moment. It trails what is typed. */
export function useProblem({ id, type, draft }: DocumentActionProps): string | undefined {
  const { validation } = useValidationStatus(getDraftId(id), type, true);
  return draft ? whereToLook(validation, draft) : undefined;
}

/** Of exactly this draft, wholly saved. */
export interface Check {
  problem: string | undefined; // what to mend before publishing
}

/**
 * Checks the draft itself each time that it changes: for a moment after something was typed,
 * `useValidationStatus` gives the marks of the draft before under the revision of the new one.
 */
export function useCheck(props: DocumentActionProps, isWanted: boolean): Check | undefined {
  const { id, type, draft } = props;
  const workspace = useWorkspace();
  const { isSyncing } = useSyncState(id, type);
  const [done, setDone] = useState<Check & { of: typeof draft }>();
  useEffect(() => {
    if (!isWanted || !draft) return;
    const stop = new AbortController();
    const { signal } = stop;
    const finish = (problem: string | undefined) =>
      signal.aborted || setDone({ of: draft, problem });
    validateDocument({ document: draft, workspace, signal }).then(
      (markers) => finish(whereToLook(markers, draft)),
      () => finish('We could not check it just now. Try again in a minute.'),
    );
    return () => stop.abort();
  }, [isWanted, draft, workspace]);
  return done && done.of === draft && !isSyncing ? done : undefined;
}
