import { useCallback, useEffect, useRef, useState } from 'react';
import type { Keyed, KeyingForm, TypedSheet } from '../../../src/domain/keyed.ts';
import type { Staff } from '../../publishing/staff.ts';
import { askForm, sendSheet, type Chosen } from './ask-site.ts';

export interface KeyingState {
  round: number; // a new one begins with an empty form
  form?: KeyingForm | undefined;
  became?: Keyed | undefined; // of the last sheet
  said?: string | undefined; // besides
}

const silent =
  'The site does not answer, so nothing is known to be saved. Try again: it counts once.';
const toMend = 'Nothing is saved yet. Mend what is marked in the form, then save it again.';

type Typed = Omit<TypedSheet, 'attempt' | 'version' | 'printing'>;

/** A form, and what becomes of what is keyed into it. Once a sheet is stored, nothing of it stays here. */
export function useKeying(staff: Staff, chosen: Chosen) {
  const [state, setState] = useState<KeyingState>({ round: 0 });
  const attempt = useRef('');
  const isBusy = useRef(false); // Save pressed twice is one keying

  const empty = useCallback(
    async (became?: Keyed) => {
      const form = await askForm(staff, chosen);
      attempt.current = crypto.randomUUID();
      setState(({ round }) => ({
        round: round + 1,
        form,
        became,
        said: form ? undefined : silent,
      }));
    },
    [staff, chosen],
  );

  useEffect(() => void empty(), [empty]);

  async function save(typed: Typed): Promise<Keyed | undefined> {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    const { consultation, ...printed } = chosen;
    const sheet = { ...typed, ...printed, attempt: attempt.current };
    const became = await sendSheet(staff, { consultation, sheet });
    if (became && 'receipt' in became) await empty(became);
    else setState(({ round, form }) => ({ round, ...told(form, became) }));
    isBusy.current = false;
    return became;
  }

  return { state, save };
}

function told(form: KeyingForm | undefined, became: Keyed | undefined): Omit<KeyingState, 'round'> {
  switch (became?.result) {
    case undefined:
      return { form, said: silent };
    case 'problems':
      return { form: form && { ...form, form: became.form }, became, said: toMend };
    case 'refused':
      return { form, became, said: became.message };
    default:
      return { form, became };
  }
}
