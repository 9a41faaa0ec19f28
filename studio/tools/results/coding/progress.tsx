/** @jsxImportSource react */
import { Heading, Stack, Text } from '@sanity/ui';
import { countText } from '../../../../src/analysis/figure-text.ts';
import type { CodingState } from '../../../../src/domain/coding.ts';
import { FigureTable } from '../figure-table.tsx';
import { codedBefore } from './coded-before.ts';
import { progressText } from './progress-text.ts';

interface Props {
  state: CodingState;
  nameOf: (id: string) => string;
}

/** How many texts there are, how many are coded, and by whom. */
export function Progress({ state, nameOf }: Props) {
  const { texts, coded, coders, mine, frames } = state;
  const behind = codedBefore(mine, frames).length;
  return (
    <Stack gap={4}>
      <Heading as="h3" size={1}>
        How far coding is
      </Heading>
      <Text weight="medium">{progressText({ texts, coded })}</Text>
      {coders.length > 0 && (
        <FigureTable
          caption="Who has coded"
          first="Person"
          columns={[{ code: 'texts', heading: 'Texts' }]}
          rows={coders.map(({ who, texts: own }) => ({
            ...{ code: who, label: nameOf(who), cells: [{ text: countText(own) }] },
          }))}
        />
      )}
      {behind > 0 && (
        <Text>
          {behind === 1 ? '1 of your texts was' : `${countText(behind)} of your texts were`} coded
          before a code was new, or meant what it means now. Look at {behind === 1 ? 'it' : 'them'}{' '}
          again under “What people wrote”.
        </Text>
      )}
    </Stack>
  );
}
