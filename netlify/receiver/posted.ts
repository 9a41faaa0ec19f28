import type { Consultation } from '../../src/domain/consultation.ts';
import { questionsOffered } from '../../src/domain/offer.ts';
import { fieldsAskedOnce, fieldsOf } from '../../src/domain/questionnaire.ts';
import { FIELD } from '../../src/form/fields.ts';
import type { Sent } from '../../src/form/progress.ts';
import type { Field } from '../post.ts';
import type { RefusalName } from '../refusals.ts';

/** What came in, told apart into what we put there and what the person answered. */
export interface Post extends Sent {
  consultation: Consultation;
}

/** A field that no form of ours has, or has only once: nobody's browser sends that. */
export function misnamed(consultation: Consultation, fields: Field[]): RefusalName | undefined {
  const isKnown = knownFields(consultation, fields);
  const once = new Set([...Object.values(FIELD), ...fieldsAskedOnce(consultation.questionnaire)]);
  const seen = new Set<string>();
  for (const [name, value] of fields) {
    if (!isKnown(name)) return 'unknownField';
    const key = once.has(name) ? name : `${name}=${value}`;
    if (seen.has(key)) return 'duplicateField';
    seen.add(key);
  }
  return undefined;
}

/** Ours, those of the questions, and those of questions that the form was printed with. */
function knownFields({ questionnaire }: Consultation, fields: Field[]) {
  const offer = fields.find(([name]) => name === FIELD.offer)?.[1] ?? '';
  const asked = questionnaire.questions.flatMap(fieldsOf);
  const known = new Set([...Object.values(FIELD), ...asked]);
  const offered = new Set(questionsOffered(offer));
  return (name: string): boolean => known.has(name) || offered.has(name.split('_')[0]!);
}

export function sortOut(consultation: Consultation, fields: Field[]): Post {
  const posted = new Map<string, string[]>();
  const ours = new Map<string, string>();
  for (const [name, value] of fields) {
    if (name.startsWith('_')) ours.set(name, value);
    else posted.set(name, [...(posted.get(name) ?? []), value]);
  }
  return { consultation, posted, ours: (name) => ours.get(name) };
}
