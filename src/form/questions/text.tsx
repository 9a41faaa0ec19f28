import type { TextQuestion } from '../../domain/questions/text.ts';
import { Input } from '../govuk/input.tsx';
import { Textarea } from '../govuk/textarea.tsx';
import { named, type FieldProps } from './field.ts';
import { Signpost } from './signpost.tsx';

export function TextField({ question, signpost, ...filled }: FieldProps<TextQuestion>) {
  const { checked, ...field } = named(question.code, filled);
  const { text: label, hint, lang } = question;
  const children = <Signpost text={signpost} />;
  const asked = { ...field, label, hint, lang, value: checked[0] ?? '', children };
  return question.short ? <Input {...asked} /> : <Textarea {...asked} rows={8} />;
}
