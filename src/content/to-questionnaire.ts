const kinds = { choiceQuestion: 'choice', pickQuestion: 'pick', textQuestion: 'text' } as const;

/** A question as an officer wrote it, in whatever state. */
type WrittenQuestion = Written<
  'code' | 'text' | 'subject' | 'hint' | 'options' | 'max' | 'exclusive' | 'most' | 'maxLength'
> & { _type: keyof typeof kinds };

type Written<Field extends string> = Partial<Record<Field, unknown>>;

interface Asking {
  questions: WrittenQuestion[] | null;
  challenges: Written<'code' | 'title' | 'explanation'>[] | null;
}

/** The questionnaire as asked: a question about challenges takes its options from their list. */
export function toQuestionnaire({ questions, challenges }: Asking) {
  const options = (challenges ?? []).map(({ code, title, explanation }) => ({
    code,
    label: title,
    hint: explanation,
  }));
  return { questions: (questions ?? []).map((each) => toQuestion(each, options)) };
}

function toQuestion(found: WrittenQuestion, challenges: object[]) {
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
