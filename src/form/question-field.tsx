import type { Question } from '../domain/questionnaire.ts';
import type { ChoiceQuestion } from '../domain/questions/choice.ts';
import { mostField, type PickQuestion } from '../domain/questions/pick.ts';
import type { Option, Posted, Problem } from '../domain/questions/question.ts';
import type { TextQuestion } from '../domain/questions/text.ts';
import { Choices, type Item } from './govuk/choices.tsx';
import { Textarea } from './govuk/textarea.tsx';

/** What has been filled in so far, and what is wrong with it. */
export interface Filled {
  posted: Posted;
  problems: Problem[];
}

type Field<Q> = Filled & { question: Q };

/** The control for a question. Its id is the field's name, so that an error can link to it. */
export function QuestionField({ question, ...filled }: Field<Question>) {
  switch (question.kind) {
    case 'choice':
      return <ChoiceField question={question} {...filled} />;
    case 'pick':
      return <PickField question={question} {...filled} />;
    case 'text':
      return <TextField question={question} {...filled} />;
  }
}

function ChoiceField({ question, ...filled }: Field<ChoiceQuestion>) {
  return (
    <Choices
      kind="radios"
      {...named(question.code, filled)}
      legend={question.text}
      hint={question.hint}
      items={question.options.map(itemOf)}
    />
  );
}

function PickField({ question, ...filled }: Field<PickQuestion>) {
  const { options, exclusive, most } = question;
  const alone = exclusive.length > 0 ? [{ divider: 'or' }, ...exclusive.map(itemOf)] : [];
  return (
    <>
      <Choices
        kind="checkboxes"
        {...named(question.code, filled)}
        legend={question.text}
        hint={question.hint}
        items={[...options.map(itemOf), ...alone]}
      />
      <Choices
        kind="radios"
        {...named(mostField(question), filled)}
        legend={most.text}
        hint={most.hint}
        items={[...options.map(briefly), { divider: 'or' }, itemOf(most.neither)]}
      />
    </>
  );
}

function TextField({ question, ...filled }: Field<TextQuestion>) {
  const { name, id, error, checked } = named(question.code, filled);
  return (
    <Textarea
      name={name}
      id={id}
      error={error}
      label={question.text}
      hint={question.hint}
      value={checked[0] ?? ''}
      rows={8}
    />
  );
}

const named = (name: string, { posted, problems }: Filled) => ({
  name,
  id: name,
  error: problems.find(({ field }) => field === name)?.message,
  checked: posted.get(name) ?? [],
});

const itemOf = ({ code, label, hint }: Option): Item => ({ value: code, text: label, hint });
/** The second list of the same challenges does not explain them again. */
const briefly = ({ code, label }: Option): Item => ({ value: code, text: label });
