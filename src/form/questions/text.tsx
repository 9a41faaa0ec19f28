import type { TextQuestion } from '../../domain/questions/text.ts';
import { Input } from '../govuk/input.tsx';
import { Textarea } from '../govuk/textarea.tsx';
import { named, type FieldProps } from './field.ts';

export function TextField({ question, signpost, ...filled }: FieldProps<TextQuestion>) {
  const { checked, ...field } = named(question.code, filled);
  const { text: label, hint, lang } = question;
  const asked = { ...field, label, hint, lang, value: checked[0] ?? '' };
  return (
    <>
      {question.short ? <Input {...asked} /> : <Textarea {...asked} rows={8} />}
      {signpost && <p class="govuk-body app-signpost">{signpost}</p>}
    </>
  );
}
