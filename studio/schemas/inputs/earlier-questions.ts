import type { Path } from 'sanity';
import { withoutNulls } from '../../../src/content/read-document.ts';
import { toQuestionnaire } from '../../../src/content/to-questionnaire.ts';
import { question, type Question } from '../../../src/domain/questions/kinds.ts';
import { optionsOf } from '../../../src/domain/questionnaire.ts';
import { writtenQuestionnaire } from '../../written-questionnaire.ts';

/** The questions before the one at `path` that have options: those that a condition can ask about. */
export function earlierQuestions(document: unknown, path: Path): Question[] {
  const { challenges = null, questions = null } = writtenQuestionnaire(document) ?? {};
  const at = questions?.findIndex(({ _key }) => _key === keyIn(path)) ?? 0;
  const before = questions?.slice(0, Math.max(0, at)) ?? [];
  return toQuestionnaire({ challenges, questions: before })
    .questions.map((each) => question.safeParse(withoutNulls(each)).data)
    .filter((each) => each !== undefined)
    .filter((each) => optionsOf(each).length > 0);
}

/** The key of the question that something in it belongs to. */
const keyIn = ([, , step]: Path): string | undefined =>
  typeof step === 'object' && '_key' in step ? step._key : undefined;
