import { getDraftId, useSyncState, useValidationStatus, type DocumentActionProps } from 'sanity';
import { whereToLook } from './where-to-look.ts';

export interface Settled {
  isSettled: boolean; // all that was typed is saved and validated
  problem: string | undefined; // what to mend before publishing
}

export function useSettled({ id, type, draft }: DocumentActionProps): Settled {
  const { isSyncing } = useSyncState(id, type);
  const { isValidating, revision, validation } = useValidationStatus(getDraftId(id), type, true);
  const isSettled = !isSyncing && !isValidating && revision === draft?._rev;
  return { isSettled, problem: draft ? whereToLook(validation, draft) : undefined };
}
