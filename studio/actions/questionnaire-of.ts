import { withoutNulls } from '../../src/content/read-document.ts';
import { toQuestionnaire } from '../../src/content/to-questionnaire.ts';
import { questionnaire, type Questionnaire } from '../../src/domain/questionnaire.ts';
import { writtenQuestionnaire } from '../written-questionnaire.ts';

/** What a build would ask, made from a document of the Studio; nothing where a build would refuse it. */
export function questionnaireOf(document: unknown): Questionnaire | undefined {
  const written = writtenQuestionnaire(document);
  if (!written) return undefined;
  return questionnaire.safeParse(withoutNulls(toQuestionnaire(written))).data;
}
