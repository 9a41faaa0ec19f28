import type { FunctionComponent } from 'preact';
import type { KindName } from '../domain/questions/kinds.ts';
import type { Question } from '../domain/questionnaire.ts';
import { AgreementField } from './questions/agreement.tsx';
import { BestWorstField } from './questions/best-worst.tsx';
import { CardsField } from './questions/cards.tsx';
import { ChoiceField } from './questions/choice.tsx';
import type { FieldProps } from './questions/field.ts';
import { NumberField } from './questions/number.tsx';
import { PickField } from './questions/pick.tsx';
import { RankField } from './questions/rank.tsx';
import { ScaleField } from './questions/scale.tsx';
import { SeveralField } from './questions/several.tsx';
import { TextField } from './questions/text.tsx';

export type { Filled } from './questions/field.ts';

const fields: {
  [Name in KindName]: FunctionComponent<FieldProps<Extract<Question, { kind: Name }>>>;
} = {
  choice: ChoiceField,
  several: SeveralField,
  text: TextField,
  number: NumberField,
  scale: ScaleField,
  pick: PickField,
  rank: RankField,
  agreement: AgreementField,
  cards: CardsField,
  'best-worst': BestWorstField,
};

/** The control for a question. Its id is the field's name, so that an error can link to it. */
export function QuestionField(props: FieldProps<Question>) {
  const Field = fields[props.question.kind] as FunctionComponent<FieldProps<Question>>;
  return <Field {...props} />;
}
