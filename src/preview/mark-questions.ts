import { attributesText, type Shown } from '../components/shown.ts';
import type { Consultation } from '../domain/consultation.ts';
import { blockField, allBlocks } from '../domain/questions/best-worst.ts';
import { isOfChallenges } from '../domain/questions/kinds.ts';
import { levelField } from '../domain/questions/levels.ts';
import { fieldsOf, type Question } from '../domain/questionnaire.ts';

type MarksOf = Shown['marksOf'];

/** `html` of a form, in which each question, and each part of one, bears the marks of where it is written. */
export function markQuestions(html: string, consultation: Consultation, marksOf: MarksOf): string {
  const places = placesIn(consultation);
  const [before = '', ...groups] = html.split(GROUP);
  const marked = groups.map((group) => {
    const [, id = ''] = FIRST_ID.exec(group) ?? [];
    const place = places.get(id) ?? places.get(id.replace(/-(hint|error)$/, ''));
    const marks = place ? attributesText(marksOf(place.written, place.field)) : '';
    return GROUP.replace('<div', `<div${marks}`) + group;
  });
  return before + marked.join('');
}

/** The beginning of a group of controls; the first id in it tells what they ask. */
const GROUP = '<div class="govuk-form-group';
const FIRST_ID = /\sid="([^"]+)"/;

interface Place {
  written: object;
  field: string;
}

/** Where what has an id in the form is written; an id is the name of a field, or the code of a question. */
function placesIn({ questionnaire, challenges }: Consultation): Map<string, Place> {
  const places = questionnaire.questions.flatMap((question): [string, Place][] => [
    ...[question.code, ...fieldsOf(question)].map((id): [string, Place] => [
      id,
      { written: question, field: 'text' },
    ]),
    ...partsOf(question),
    ...(isOfChallenges(question) ? challenges : []).map((challenge): [string, Place] => [
      levelField(question, challenge.code),
      { written: challenge, field: 'title' },
    ]),
  ]);
  return new Map(places);
}

/** Parts of a question that ask something of their own. */
function partsOf(question: Question): [string, Place][] {
  const at = (id: string, field: string): [string, Place] => [id, { written: question, field }];
  switch (question.kind) {
    case 'pick':
    case 'cards':
      return [at(`${question.code}_most`, 'most')];
    case 'several':
      return [at(`${question.code}_other`, 'other')];
    case 'best-worst':
      return allBlocks(question).flatMap(({ block }) => [
        at(blockField(question, { block, end: 'best' }), 'best'),
        at(blockField(question, { block, end: 'worst' }), 'worst'),
      ]);
    default:
      return [];
  }
}
