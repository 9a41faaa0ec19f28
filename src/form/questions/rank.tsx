import type { Option } from '../../domain/questions/question.ts';
import { placeField, placesOf, type RankQuestion } from '../../domain/questions/rank.ts';
import { Select } from '../govuk/select.tsx';
import { named, type FieldProps } from './field.ts';
import { Group } from './group.tsx';

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];

/** A list for each place: nothing to drag, and nothing that needs a script. */
export function RankField({ question, ...filled }: FieldProps<RankQuestion>) {
  const { options, exclusive } = question;
  return (
    <Group question={question} {...filled}>
      {placesOf(question).map((place) => {
        const { checked, ...field } = named(placeField(question, place), filled);
        const offered = place === 1 ? [...options, ...exclusive] : options;
        return (
          <Select
            {...field}
            label={ordinals[place - 1]!}
            items={[{ value: '', text: 'Not chosen' }, ...offered.map(asItem)]}
            chosen={checked[0] ?? ''}
          />
        );
      })}
    </Group>
  );
}

const asItem = ({ code, label, lang }: Option) => ({ value: code, text: label, lang });
