import type { CardsQuestion } from '../../domain/questions/cards.ts';
import { mostField } from '../../domain/questions/most.ts';
import { levelField } from '../../domain/questions/levels.ts';
import type { Option } from '../../domain/questions/question.ts';
import { Choices } from '../govuk/choices.tsx';
import { Picture } from '../picture.tsx';
import { apart, briefly, itemOf, named, type FieldProps, type Filled } from './field.ts';
import { Group } from './group.tsx';

/** A card for each challenge: a picture, its words, and a few short answers. */
export function CardsField({ question, ...filled }: FieldProps<CardsQuestion>) {
  const { options, most } = question;
  return (
    <>
      <Group question={question} {...filled}>
        {options.map((challenge) => (
          <Card question={question} challenge={challenge} {...filled} />
        ))}
      </Group>
      <Choices
        kind="radios"
        {...named(mostField(question), filled)}
        legend={most.text}
        hint={most.hint}
        items={[...options.map(briefly), ...apart([most.neither])]}
      />
    </>
  );
}

const Card = (props: Filled & { question: CardsQuestion; challenge: Option }) => {
  const { question, challenge } = props;
  return (
    <div class="app-card">
      {challenge.picture && <Picture {...challenge.picture} />}
      <Choices
        kind="radios"
        size="s"
        {...named(levelField(question, challenge.code), props)}
        legend={challenge.label}
        lang={challenge.lang}
        hint={challenge.hint}
        items={question.levels.map(itemOf)}
      />
    </div>
  );
};
