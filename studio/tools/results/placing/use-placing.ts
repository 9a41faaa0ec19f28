import * as z from 'zod';
import { askStaff } from '../../../publishing/staff.ts';
import { useLake } from '../../../publishing/use-lake.ts';
import { undoneText } from '../failure-text.ts';
import { useOwn } from '../use-own.ts';
import { useSaving } from '../use-saving.ts';
import type { Reader } from '../words/reader.ts';
import { draftPlace, readPlace, type DraftPlace } from './draft-place.ts';
import { makeChallenge } from './make-challenge.ts';

export interface PlacingUse {
  draft: DraftPlace;
  failed: string; // what to do about it
  isBusy: boolean;
  change: (changed: Partial<DraftPlace>) => void;
  save: () => Promise<unknown>;
  make: () => Promise<unknown>;
}

/** From a suggestion to where it belongs. What was chosen and typed stays until it is saved. */
export function usePlacing(reader: Reader, onMade: () => Promise<void>): PlacingUse {
  const { text, consultation } = reader;
  const lake = useLake();
  const unsaved = useOwn(text.id, draftPlace(text));
  const failures = useOwn(text.id, '');
  const { isBusy, run } = useSaving(reader.onSaid);
  const draft = unsaved.value;

  const telling = (work: () => Promise<string | undefined>) =>
    run(async () => {
      const failed = await work();
      failures.set(failed ?? '');
      return failed;
    });

  async function put(placed: DraftPlace): Promise<string | undefined> {
    const read = readPlace(placed);
    if (!read.ok) return `${read.message}.`;
    const failed = await send(reader, read.placing);
    if (failed) return failed;
    unsaved.forget(text.id);
    reader.onSaved(read.placing);
    return undefined;
  }

  async function makeAndPut(): Promise<string | undefined> {
    const made = await makeChallenge(lake, { consultation, title: draft.title });
    if (!made.ok) return made.message;
    const placed = { ...draft, made: made.challenge.code, title: '' };
    unsaved.set(placed); // so that it is not made again where it cannot be saved
    await onMade();
    return put(placed);
  }

  return {
    ...{ draft, isBusy, failed: failures.value },
    change: (changed) => (failures.forget(text.id), unsaved.set({ ...draft, ...changed })),
    save: () => telling(() => put(draft)),
    make: () => telling(makeAndPut),
  };
}

async function send(
  { staff, consultation, text }: Reader,
  placing: object,
): Promise<string | undefined> {
  const path = `consultations/${consultation}/places`;
  const body = { id: text.id, ...placing };
  const sent = await askStaff(staff, { path, shape: z.unknown(), method: 'POST', body });
  return sent.ok ? undefined : undoneText(sent);
}
