/** @jsxImportSource react */
import { countText } from '../../../src/analysis/figure-text.ts';
import type { Results } from '../../../src/domain/results.ts';
import { Choice } from '../field.tsx';
import { columnsOf } from './columns.ts';
import type { Looking } from './looking.ts';

interface Props {
  results: Results;
  looking: Looking;
  onLook: (looking: Looking) => void;
}

type Counted = Results['channels'];

/** Whose answers are shown, and by what they are told apart. */
export function LookingBar({ results, looking, onLook }: Props) {
  const { channels, versions, revisions, groupings, by } = results;
  const change = (name: keyof Looking) => (value: string) => onLook({ ...looking, [name]: value });
  const choice = (name: keyof Looking, options: (readonly [string, string])[]) => ({
    ...{ options, value: looking[name], onChange: change(name) },
  });
  return (
    <div style={columnsOf('11rem')}>
      <Choice label="How it came" {...choice('channel', withAll(channels))} />
      <Choice label="Audience version" {...choice('version', withAll(versions))} />
      <Choice label="Revision" {...choice('revision', withAll(revisions))} />
      <Choice label="Flagged answers" {...choice('flagged', flags)} />
      <Choice
        label="Beside each other"
        options={groupings.map(({ code, label }) => [code, label])}
        value={by}
        onChange={change('by')}
      />
    </div>
  );
}

const flags: (readonly [string, string])[] = [
  ['', 'With them'],
  ['without', 'Without them'],
  ['only', 'Only them'],
];

const withAll = (counted: Counted): (readonly [string, string])[] => [
  ['', 'All'],
  ...counted.map(({ code, label, people }) => [code, `${label} (${countText(people)})`] as const),
];
