/** @jsxImportSource react */
import { Stack, Text } from '@sanity/ui';
import { peopleText } from '../../../../src/analysis/figure-text.ts';
import type { Written } from '../../../../src/domain/reading.ts';
import { redactionReasons } from '../../../../src/domain/redacting.ts';
import { flags } from '../../../../src/domain/sheet/marks.ts';
import { columnsOf } from '../columns.ts';
import { nameOf, type Names } from './names.ts';

/** What is known of a text besides its words. */
export const TextFacts = ({ text, names }: { text: Written; names: Names }) => (
  <dl style={{ ...columnsOf('12rem'), margin: 0 }}>
    {factsOf(text, names).map(([name, value]) => (
      <Stack key={name} gap={2}>
        <Text as="dt" size={1} weight="medium">
          {name}
        </Text>
        <Text as="dd" size={1} style={{ margin: 0 }}>
          {value}
        </Text>
      </Stack>
    ))}
  </dl>
);

type Facts = [name: string, value: string][];

const factsOf = (text: Written, names: Names): Facts => [
  ['Audience version', nameOf(names.versions, text.version)],
  ['How it came', nameOf(names.channels, text.channel)],
  ...groupOf(text, names),
  ['Flags', text.flags.map((flag) => nameOf(flags, flag)).join('. ') || 'None'],
  ['Campaign', text.campaign === null ? 'None' : `Campaign ${text.campaign}`],
  ['May be quoted', quoting(text)],
  ['In the results', text.leftOut === null ? 'Yes' : `Left out: ${text.leftOut}`],
  ['Taken out', text.redacted === null ? 'Nothing' : redactionReasons[text.redacted]],
  ['Coded by others', text.others === 0 ? 'Nobody yet' : peopleText(text.others)],
];

const groupOf = ({ group: code }: Written, { group }: Names): Facts =>
  group ? [[group.text, code === null ? 'Did not say' : nameOf(group.options, code)]] : [];

function quoting({ mayQuote }: Written): string {
  if (mayQuote === null) return 'No: nobody was asked';
  return mayQuote ? 'Yes' : 'No';
}
