import type { AgreementQuestion } from '../../domain/questions/agreement.ts';
import { levelField } from '../../domain/questions/levels.ts';
import { Choices } from '../govuk/choices.tsx';
import { Fieldset } from '../govuk/fieldset.tsx';
import { itemOf, named, type FieldProps } from './field.ts';

/** Each challenge with its own radios, beside each other where the screen is wide enough. */
export const AgreementField = ({ question, ...filled }: FieldProps<AgreementQuestion>) => (
  <Fieldset id={question.code} legend={question.text} hint={question.hint} lang={question.lang}>
    {question.options.map((challenge) => (
      <Choices
        kind="radios"
        size="s"
        isInline
        {...named(levelField(question, challenge.code), filled)}
        legend={challenge.label}
        lang={challenge.lang}
        hint={challenge.hint}
        items={question.levels.map(itemOf)}
      />
    ))}
  </Fieldset>
);
