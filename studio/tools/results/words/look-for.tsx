/** @jsxImportSource react */
import { Stack, TextInput } from '@sanity/ui';
import type { Written } from '../../../../src/domain/reading.ts';
import { Choice, Field } from '../../field.tsx';
import { columnsOf } from '../columns.ts';
import { NONE, type LookingFor } from './looking-for.ts';
import type { Names } from './names.ts';

interface Props {
  texts: Written[];
  wanted: LookingFor;
  names: Names;
  onLook: (wanted: LookingFor) => void;
}

type Options = (readonly [string, string])[];

/** By which words, and of whom. */
export function LookFor({ texts, wanted, names, onLook }: Props) {
  const change = (name: keyof LookingFor) => (value: string) =>
    onLook({ ...wanted, [name]: value });
  const choice = (name: keyof LookingFor, options: Options) => ({
    ...{ options, value: wanted[name], onChange: change(name) },
  });
  const { group } = names;
  return (
    <Stack gap={4}>
      <Field label="Search" hint="Words, or how they begin. Small slips of spelling are forgiven.">
        {(named) => (
          <TextInput
            {...named}
            type="search"
            autoComplete="off"
            value={wanted.query}
            onChange={(event) => change('query')(event.currentTarget.value)}
          />
        )}
      </Field>
      <div style={columnsOf('13rem')}>
        <Choice label="Audience version" {...choice('version', named(names.versions))} />
        <Choice label="How it came" {...choice('channel', named(names.channels))} />
        {group && (
          <Choice
            label={group.text}
            {...choice('group', [...named(group.options), [NONE, 'Did not say']])}
          />
        )}
        <Choice label="Flagged" {...choice('flagged', marked)} />
        <Choice label="Coded" {...choice('coding', coding)} />
        <Choice label="Put somewhere" {...choice('place', place)} />
        <Choice label="Campaign" {...choice('campaign', campaignsIn(texts))} />
        <Choice label="Left out of results" {...choice('leftOut', marked)} />
      </div>
    </Stack>
  );
}

const all = ['', 'All'] as const;

const named = (of: { code: string; label: string }[]): Options => [
  all,
  ...of.map(({ code, label }) => [code, label] as const),
];

const marked: Options = [all, ['only', 'Only these'], ['without', 'Without these']];

const coding: Options = [
  all,
  ['not-mine', 'Not yet by me'],
  ['mine', 'By me'],
  ['none', 'By nobody yet'],
];

const place: Options = [all, ['not-put', 'Not yet put anywhere'], ['put', 'Put somewhere']];

function campaignsIn(texts: Written[]): Options {
  const numbers = [...new Set(texts.flatMap(({ campaign }) => campaign ?? []))];
  return [
    all,
    [NONE, 'In no campaign'],
    ...numbers.sort((a, b) => a - b).map((each) => [String(each), `Campaign ${each}`] as const),
  ];
}
