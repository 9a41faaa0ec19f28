import type { NumberQuestion } from '../../domain/questions/number.ts';
import { Input } from '../govuk/input.tsx';
import { named, type FieldProps } from './field.ts';

export function NumberField({ question, ...filled }: FieldProps<NumberQuestion>) {
  const { checked, ...field } = named(question.code, filled);
  const { text: label, hint, lang } = question;
  return (
    <Input
      {...{ ...field, label, hint, lang }}
      value={checked[0] ?? ''}
      inputmode="numeric"
      width={5}
    />
  );
}
