import type { ChoiceQuestion } from '../../domain/questions/choice.ts';
import { Choices } from '../govuk/choices.tsx';
import { itemOf, named, type FieldProps } from './field.ts';

export const ChoiceField = ({ question, ...filled }: FieldProps<ChoiceQuestion>) => (
  <Choices
    kind="radios"
    {...named(question.code, filled)}
    legend={question.text}
    lang={question.lang}
    hint={question.hint}
    items={question.options.map(itemOf)}
  />
);
