import type { Answered } from '../../src/domain/answered.ts';
import type { MeaningChange } from '../../src/domain/changes/meaning-change.ts';
import { meaningChanges } from '../../src/domain/changes/meaning-changes.ts';
import { isAnythingGone, losses } from './losses.ts';
import { questionnaireOf } from './questionnaire-of.ts';

export type Fields = Record<string, unknown>;

/** What becomes of a wish to publish. */
export type Verdict =
  | { kind: 'first' } // say what will be public, and ask whether that is meant
  | { kind: 'plain' } // nothing that people would notice
  | { kind: 'telling'; changes: MeaningChange[] } // ask for a line of the log
  | { kind: 'refused'; reasons: string[]; mend: string };

export interface Pair {
  published: Fields | null;
  draft: Fields;
}

/** `answered` is missing where the counts cannot be had. */
export function verdictOn({ published, draft }: Pair, answered: Answered | undefined): Verdict {
  if (!published) return { kind: 'first' };
  const refusal = answered
    ? refusedByAnswers({ published, draft }, answered)
    : refusedUnknown({ published, draft });
  if (refusal) return refusal;
  const changes = meaningChanges(published, draft);
  return changes.length > 0 ? { kind: 'telling', changes } : { kind: 'plain' };
}

type Published = Pair & { published: Fields };

const refused = (reasons: string[], mend: string): Verdict => ({ kind: 'refused', reasons, mend });

function refusedByAnswers(pair: Published, answered: Answered): Verdict | undefined {
  const after = questionnaireOf(pair.draft);
  if (!after) return refused(['The questionnaire cannot be used as it is.'], lookForFaults);
  const lost = losses([questionnaireOf(pair.published), after], answered);
  if (lost.length === 0) return undefined;
  return refused(
    lost,
    'What people answered cannot be taken away. Change the words if they are wrong, or leave them. “Discard changes” brings back what is published.',
  );
}

const lookForFaults = 'Mend what is marked in it, then publish.';

function refusedUnknown(pair: Published): Verdict | undefined {
  const [before, after] = [questionnaireOf(pair.published), questionnaireOf(pair.draft)];
  if (!after) return refused(['The questionnaire cannot be used as it is.'], lookForFaults);
  if (before && !isAnythingGone(before, after)) return undefined;
  return refused(
    ['We cannot find out just now whether people have answered what you took out or re-coded.'],
    'Try again in a few minutes. Changes of words alone can be published meanwhile.',
  );
}
