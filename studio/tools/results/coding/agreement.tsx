/** @jsxImportSource react */
import { Heading, Stack, Text } from '@sanity/ui';
import { countText } from '../../../../src/analysis/figure-text.ts';
import type { CodingState, PairAgreement } from '../../../../src/domain/coding.ts';
import { FigureTable } from '../figure-table.tsx';
import {
  agreementSentences,
  coefficientText,
  shareText,
  standingText,
} from './agreement-sentences.ts';

interface Props {
  state: CodingState;
  nameOf: (id: string) => string;
}

/** How far those who coded the same texts agree, code by code. */
export const Agreement = ({ state: { pairs, frames, texts }, nameOf }: Props) => (
  <Stack gap={4}>
    <Heading as="h3" size={1}>
      How far coders agree
    </Heading>
    {pairs.length === 0 && <Text>{notYet(texts)}</Text>}
    {pairs.map((pair) => (
      <Pair key={pair.coders.join()} pair={pair} labels={frames[0]!.codes} nameOf={nameOf} />
    ))}
    {pairs.length > 0 && <Text size={1}>{reading}</Text>}
  </Stack>
);

const ENOUGH = 50; // as where it is worked out: from fewer, another’s codes could be told

const notYet = (texts: number): string =>
  `This is shown once two people have coded ${texts < ENOUGH ? 'all of the texts' : `${ENOUGH} of the same texts`}. From fewer, one could tell how the other coded.`;

const reading =
  'Kappa (Cohen) and alpha (Krippendorff) are 1 where two people always agree and 0 where they agree as ' +
  'by chance. Alpha from 0.80 is good, and from 0.67 tentative. Both are low for rare codes, so look at ' +
  'the share as well: how often the code was given, of all times that it could have been.';

const columns = [
  ...[
    { code: 'texts', heading: 'Texts' },
    { code: 'both', heading: 'Both gave it' },
    { code: 'one', heading: 'One gave it' },
    { code: 'neither', heading: 'Neither' },
  ],
  ...[
    { code: 'kappa', heading: 'Kappa' },
    { code: 'alpha', heading: 'Alpha' },
    { code: 'share', heading: 'Share' },
    { code: 'stands', heading: 'Agreement' },
  ],
];

interface PairProps {
  pair: PairAgreement;
  labels: readonly { code: string; label: string }[];
  nameOf: (id: string) => string;
}

function Pair({ pair, labels, nameOf }: PairProps) {
  const [one, other] = pair.coders.map(nameOf);
  return (
    <Stack gap={4}>
      <Text weight="medium">{agreementSentences(pair, labels).join(' ')}</Text>
      <FigureTable
        caption={`${one} and ${other === 'You' ? 'you' : other}`}
        first="Code"
        columns={columns}
        rows={pair.codes.map((each) => ({
          code: each.code,
          label: labels.find(({ code }) => code === each.code)?.label ?? each.code,
          cells: [
            ...[each.texts, each.both, each.one, each.neither].map(countText),
            ...[coefficientText(each.kappa), coefficientText(each.alpha)],
            ...[shareText(each.prevalence), standingText(each)],
          ].map((text) => ({ text })),
        }))}
      />
    </Stack>
  );
}
