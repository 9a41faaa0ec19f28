import { stepsOf, type ScaleQuestion } from '../../domain/questions/scale.ts';
import { Choices } from '../govuk/choices.tsx';
import { apart, itemOf, named, type FieldProps } from './field.ts';

export const ScaleField = ({ question, ...filled }: FieldProps<ScaleQuestion>) => (
  <Choices
    kind="radios"
    {...named(question.code, filled)}
    legend={question.text}
    lang={question.lang}
    hint={question.hint}
    items={[...stepsOf(question).map(itemOf), ...apart(question.apart)]}
  />
);
