import type { ComponentChildren } from 'preact';
import { otherField, type SeveralQuestion } from '../../domain/questions/several.ts';
import { Choices } from '../govuk/choices.tsx';
import { Input } from '../govuk/input.tsx';
import { apart, itemOf, named, type FieldProps } from './field.ts';
import { Signpost } from './signpost.tsx';

/** “Other” is said below the list: a field that appears only when it is ticked would need a script. */
export function SeveralField({ question, signpost, ...filled }: FieldProps<SeveralQuestion>) {
  const { options, other, exclusive } = question;
  const listed = [...options, ...(other ? [other.option] : [])].map(itemOf);
  return (
    <Choices
      kind="checkboxes"
      {...named(question.code, filled)}
      legend={question.text}
      lang={question.lang}
      hint={question.hint}
      items={[...listed, ...apart(exclusive)]}
    >
      {other && (
        <Other label={other.label} {...named(otherField(question), filled)}>
          <Signpost text={signpost} />
        </Other>
      )}
    </Choices>
  );
}

type OtherProps = { label: string; children: ComponentChildren } & ReturnType<typeof named>;

const Other = ({ checked, ...field }: OtherProps) => (
  <Input {...field} isSmall value={checked[0] ?? ''} />
);
