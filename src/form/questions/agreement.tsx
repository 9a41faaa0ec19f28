import type { AgreementQuestion } from '../../domain/questions/agreement.ts';
import { levelField } from '../../domain/questions/levels.ts';
import { Choices } from '../govuk/choices.tsx';
import { itemOf, named, type FieldProps } from './field.ts';
import { Group } from './group.tsx';

/** Each challenge with its own radios, beside each other where the screen is wide enough. */
export const AgreementField = ({ question, ...filled }: FieldProps<AgreementQuestion>) => (
  <Group question={question} {...filled}>
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
  </Group>
);
