import { challengeChanges } from './challenges.ts';
import { dateChanges } from './dates.ts';
import type { MeaningChange } from './meaning-change.ts';
import { otherChanges } from './other-fields.ts';
import { questionChanges } from './questions.ts';
import { readWritten } from './written.ts';

/** What publishing `draft` would change for people who have read `published`. */
export function meaningChanges(published: object, draft: object): MeaningChange[] {
  const [before, after] = [readWritten(published), readWritten(draft)];
  return [
    ...dateChanges(before, after),
    ...challengeChanges(before, after),
    ...questionChanges(before, after),
    ...otherChanges([before, after]),
  ];
}
