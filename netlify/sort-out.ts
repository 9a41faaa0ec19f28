import type { Consultation } from '../src/domain/consultation.ts';
import { fieldsOf, severalValued } from '../src/domain/questionnaire.ts';
import type { Posted } from '../src/domain/questions/question.ts';
import { FIELD } from '../src/form/fields.ts';
import type { Field } from './post.ts';
import type { RefusalName } from './refusals.ts';

/** What came in, told apart into what we put there and what the person answered. */
export interface Post {
  consultation: Consultation;
  posted: Posted;
  ours: (name: string) => string | undefined;
}

/** A field that no form of ours has, or has only once: nobody's browser sends that. */
export function misnamed(consultation: Consultation, fields: Field[]): RefusalName | undefined {
  const { questionnaire } = consultation;
  const known = new Set([...Object.values(FIELD), ...questionnaire.questions.flatMap(fieldsOf)]);
  const several = severalValued(questionnaire);
  const seen = new Set<string>();
  for (const [name, value] of fields) {
    if (!known.has(name)) return 'unknownField';
    const key = several.has(name) ? `${name}=${value}` : name;
    if (seen.has(key)) return 'duplicateField';
    seen.add(key);
  }
  return undefined;
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
