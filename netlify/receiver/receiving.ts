import type { Posted } from '../../src/domain/questions/question.ts';
import type { Copy } from '../../src/form/copy-text.ts';
import type { CheckState } from '../../src/form/screens/check.tsx';
import type { FormState } from '../../src/form/screens/form.tsx';
import type { RefusalName } from '../refusals.ts';
import type { Store } from './store.ts';
import type { TextKeys } from '../text-keys.ts';

/** The outside things that receiving touches. */
export interface World {
  store: Store;
  now: () => Date; // the function's own clock: for the age of a token, and when the database is down
  newId: () => string; // 128 random bits as hex
  secret: string;
  textKeys: TextKeys;
  takesSynthetic: boolean; // answers of nobody, to try results with
  report: (event: string, error: unknown) => void;
}

export type Received =
  | { kind: 'form'; form: FormState }
  | { kind: 'check'; check: CheckState }
  | { kind: 'copy'; copy: Copy }
  | { kind: 'accepted'; receipt: string }
  | { kind: 'alreadySent'; posted: Posted; receipt: string }
  | { kind: 'withdrawn' }
  | { kind: 'closed' | 'notYet'; posted: Posted }
  | { kind: 'refused'; refusal: RefusalName };
