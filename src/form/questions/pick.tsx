import { mostField } from '../../domain/questions/most.ts';
import type { PickQuestion } from '../../domain/questions/pick.ts';
import { Choices } from '../govuk/choices.tsx';
import { apart, briefly, itemOf, named, type FieldProps } from './field.ts';

export function PickField({ question, ...filled }: FieldProps<PickQuestion>) {
  const { options, exclusive, most } = question;
  return (
    <>
      <Choices
        kind="checkboxes"
        {...named(question.code, filled)}
        legend={question.text}
        lang={question.lang}
        hint={question.hint}
        items={[...options.map(itemOf), ...apart(exclusive)]}
      />
      <Choices
        kind="radios"
        {...named(mostField(question), filled)}
        legend={most.text}
        lang={most.lang}
        hint={most.hint}
        items={[...options.map(briefly), ...apart([most.neither])]}
      />
    </>
  );
}
