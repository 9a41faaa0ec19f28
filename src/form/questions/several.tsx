import { otherField, type SeveralQuestion } from '../../domain/questions/several.ts';
import { Choices } from '../govuk/choices.tsx';
import { Input } from '../govuk/input.tsx';
import { apart, itemOf, named, type FieldProps } from './field.ts';

/** “Other” is said below the list: a field that appears only when it is ticked would need a script. */
export function SeveralField({ question, ...filled }: FieldProps<SeveralQuestion>) {
  const { options, other, exclusive } = question;
  const listed = [...options, ...(other ? [other.option] : [])].map(itemOf);
  return (
    <>
      <Choices
        kind="checkboxes"
        {...named(question.code, filled)}
        legend={question.text}
        lang={question.lang}
        hint={question.hint}
        items={[...listed, ...apart(exclusive)]}
      />
      {other && <Other label={other.label} {...named(otherField(question), filled)} />}
    </>
  );
}

const Other = ({ checked, ...field }: { label: string } & ReturnType<typeof named>) => (
  <Input {...field} isSmall value={checked[0] ?? ''} />
);
