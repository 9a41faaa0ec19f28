import type { FoundConsultation, FoundQuestion } from './found.ts';

const kinds = { choiceQuestion: 'choice', pickQuestion: 'pick', textQuestion: 'text' } as const;

/** The questionnaire as asked: a question about challenges takes its options from their list. */
export function toQuestionnaire({ questions, challenges }: FoundConsultation) {
  const options = (challenges ?? []).map(({ code, title, explanation }) => ({
    code,
    label: title,
    hint: explanation,
  }));
  return { questions: (questions ?? []).map((each) => toQuestion(each, options)) };
}

function toQuestion(found: FoundQuestion, challenges: object[]) {
  const { _type, code, text, subject, hint } = found;
  const asked = { kind: kinds[_type], code, text, subject, hint };
  switch (_type) {
    case 'choiceQuestion':
      return { ...asked, options: found.options ?? [] };
    case 'pickQuestion': {
      const { max, exclusive, most } = found;
      return { ...asked, max, options: challenges, exclusive: exclusive ?? [], most };
    }
    case 'textQuestion':
      return { ...asked, maxLength: found.maxLength };
  }
}
